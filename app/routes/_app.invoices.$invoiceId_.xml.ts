import { pageLoader } from '#app/http/form-verb.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { printPaper } from '#domain/papers/print-paper.ts';

/** The XML of an issued invoice, byte for byte what is sent to ANAF. */
export const loader = pageLoader(async ({ actor, params }) => {
  const { xml } = await printPaper(actor, { kind: 'invoice', id: params['invoiceId'] ?? '' });
  if (!xml) throw new NotFound();
  return new Response(xml.content, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(xml.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
});
