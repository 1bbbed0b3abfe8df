import { pageLoader } from '#app/http/form-verb.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { showReceived } from '#domain/efactura/show-received.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** A supplier's invoice as a page to read; the original is the XML with its seal. */
export const loader = pageLoader(async ({ actor, params }) => {
  const shown = await showReceived(actor, { receivedInvoiceId: params['receivedInvoiceId'] ?? '' });
  if (shown.document === null) throw new NotFound();
  const data = { locale: 'ro' as const, uploadIndex: shown.uploadIndex, invoice: shown.document };
  return pdfResponse(await pdfOf('received', data, shown.listedAt), `${shown.number ?? shown.uploadIndex}.pdf`);
});
