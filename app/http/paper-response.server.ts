import type { AttachmentKind } from '#domain/deliveries/model/template.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { pdfOf } from './wiring.server.ts';

const QUOTED = /["\\\r\n]/g;

/** A PDF in the browser's own viewer, under its name. */
export const pdfResponse = (bytes: Uint8Array, fileName: string, headers: Record<string, string> = {}): Response =>
  new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileName.replace(QUOTED, '')}"`,
      'cache-control': 'private, no-store',
      ...headers,
    },
  });

/** A document of the company, printed for whoever may read it. @throws DomainError */
export async function paperResponse(
  actor: Actor,
  kind: AttachmentKind,
  id: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { document, createdAt, fileName, xml } = await printPaper(actor, { kind, id });
  return pdfResponse(await pdfOf(document.kind, document.data, createdAt, xml), fileName, headers);
}
