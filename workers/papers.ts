import { renderPdf } from '#documents/pdf/render.ts';
import type { AttachmentKind } from '#domain/deliveries/model/template.ts';
import { keepPrint } from '#domain/papers/keep-print.ts';
import { printedOnce } from '#domain/papers/printed-once.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import type { Attachment } from './mail-service.ts';
import type { Objects } from './objects.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

export interface AskedPaper {
  kind: AttachmentKind;
  id: string;
  /** The wording that the mail is about; the present one when left out. */
  version?: number;
}

export interface Papers {
  /** A document of the company as a PDF file for a mail: what is sent is kept, so without the object store nothing is. */
  attachment(call: SystemCall, asked: AskedPaper): Promise<Attachment>;
}

const print = systemVerb(printPaper, 'e-mail attachment');
const keep = systemVerb(keepPrint, 'printed paper');
const PDF = 'application/pdf';

export const papersIn = (objects: Objects): Papers => ({
  async attachment(call, asked) {
    const paper = await print(call, asked);
    const { fileName, createdAt, document, xml } = paper;
    const attachment = xml
      ? {
          name: xml.name,
          bytes: Buffer.from(xml.content),
          mimeType: 'text/xml',
          description: 'RO e-Factura',
          relationship: 'alternative' as const,
        }
      : undefined;
    const bytes = await printedOnce(paper, {
      render: () =>
        renderPdf(document.kind, document.data, {
          createdAt,
          readPicture: (key) => objects.read(key),
          ...(attachment ? { attachment } : {}),
        }),
      read: (key) => objects.read(key),
      store: (pdf) => objects.store(call.tenantId, pdf, { name: fileName, contentType: PDF }),
      keep: (edition, file) => keep(call, { kind: asked.kind, id: asked.id, edition, file }),
    });
    return { name: fileName, contentType: PDF, bytes };
  },
});
