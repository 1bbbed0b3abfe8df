import type { AttachmentKind } from '#domain/deliveries/model/template.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { systemVerb, type SystemCall } from './system-verb.ts';
import { renderPdf } from '#documents/pdf/render.ts';
import type { Attachment } from './mail-service.ts';

export interface Papers {
  /** A document of the company as a PDF file for a mail. */
  attachment(call: SystemCall, kind: AttachmentKind, subjectId: string): Promise<Attachment>;
}

const print = systemVerb(printPaper, 'e-mail attachment');

export const papers: Papers = {
  async attachment(call, kind, subjectId) {
    const { fileName, createdAt, document, xml } = await print(call, { kind, id: subjectId });
    const attachment = xml
      ? { name: xml.name, bytes: Buffer.from(xml.content), mimeType: 'text/xml', description: 'RO e-Factura' }
      : undefined;
    const bytes = await renderPdf(document.kind, document.data, { createdAt, ...(attachment ? { attachment } : {}) });
    return { name: fileName, contentType: 'application/pdf', bytes };
  },
};
