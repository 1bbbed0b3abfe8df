import { formVerb } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { resendPaper } from '#domain/portal/resend-paper.ts';

/** «Trimite din nou» of a document's page. */
export const resendAct = formVerb(resendPaper, (_output, { request }) =>
  redirectWithToast(new URL(request.url).pathname, requestMessages(request).portal.resent),
);
