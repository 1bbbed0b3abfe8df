import { formVerb } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { disputeInvoice } from '#domain/reminders/dispute-invoice.ts';
import { promisePayment } from '#domain/reminders/promise-payment.ts';
import { resumeReminders } from '#domain/reminders/resume-reminders.ts';
import { stopReminders } from '#domain/reminders/stop-reminders.ts';

const back =
  (word: 'promiseSaved' | 'disputeSaved' | 'stopped' | 'resumed') =>
  (_output: unknown, { request }: { request: Request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).reminders.invoice[word]);

/** What is noted of an invoice's reminders on its page. */
export const holdActs = {
  promise: formVerb(promisePayment, back('promiseSaved')),
  dispute: formVerb(disputeInvoice, back('disputeSaved')),
  stopReminders: formVerb(stopReminders, back('stopped')),
  resume: formVerb(resumeReminders, back('resumed')),
};
