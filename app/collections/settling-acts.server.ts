import { formVerb } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useCredit } from '#domain/collections/use-credit.ts';
import { writeOffInvoice } from '#domain/collections/write-off-invoice.ts';

const back =
  (word: 'creditUsed' | 'givenUp') =>
  (_output: unknown, { request }: { request: Request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).collections[word]);

/** What settles an invoice on its page without money that came now. */
export const settlingActs = {
  credit: formVerb(useCredit, back('creditUsed')),
  writeOff: formVerb(writeOffInvoice, back('givenUp')),
};
