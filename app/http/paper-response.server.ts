import { systemActor } from '#domain/kernel/actor.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { keepPrint } from '#domain/papers/keep-print.ts';
import { printedOnce } from '#domain/papers/printed-once.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { pdfOf, readObject, storeBytes } from './wiring.server.ts';

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

/** A document of the company for whoever may read it: printed the first time, the kept bytes ever after. @throws DomainError */
export async function paperResponse(
  actor: Actor,
  asked: Parameters<typeof printPaper>[1],
  headers: Record<string, string> = {},
): Promise<Response> {
  const { bytes, fileName } = await paperFile(actor, asked);
  return pdfResponse(bytes, fileName, headers);
}

/** The same as bytes with their name, and the XML that belongs to it. @throws DomainError */
export async function paperFile(actor: Actor, asked: Parameters<typeof printPaper>[1]) {
  const paper = await printPaper(actor, asked);
  const { kind, id } = asked;
  const { document } = paper;
  const keeper = systemActor(actor.tenantId, 'printed paper', actor.asOf);
  const bytes = await printedOnce(paper, {
    render: () => pdfOf(document.kind, document.data, paper.createdAt, paper.xml),
    read: (key) => readObject(key).catch(() => undefined), // away: printed again, given out if equal
    store: (pdf) =>
      storeBytes(pdf, actor.tenantId, { name: paper.fileName, contentType: 'application/pdf' }).catch(() => undefined),
    keep: (edition, file) => keepPrint(keeper, { kind, id, edition, file }),
  });
  return { bytes, fileName: paper.fileName, xml: paper.xml };
}
