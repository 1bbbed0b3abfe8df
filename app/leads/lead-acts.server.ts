import { formVerb } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { convertLead } from '#domain/clients/convert-lead.ts';
import { changeLead } from '#domain/leads/change-lead.ts';
import { loseLead } from '#domain/leads/lose-lead.ts';
import { markSpam } from '#domain/leads/mark-spam.ts';

const stay =
  (word: 'isLost' | 'isSpam' | 'reopened' | 'moved') =>
  (_output: unknown, { request }: { request: Request }) => {
    const { leadPages } = requestMessages(request);
    return redirectWithToast(word === 'isSpam' ? '/leads' : new URL(request.url).pathname, leadPages[word]);
  };

/** What can be done with a lead on its page, beside noting and its tasks. */
export const leadActs = {
  convert: formVerb(convertLead, ({ clientId, dealId }, { request }) =>
    redirectWithToast(`/clients/${clientId}?deal=${dealId}`, requestMessages(request).leadPages.converted),
  ),
  lose: formVerb(loseLead, stay('isLost')),
  spam: formVerb(markSpam, stay('isSpam')),
  reopen: formVerb(changeLead, stay('reopened'), { input: () => ({ state: 'contacted' }) }),
  move: formVerb(changeLead, stay('moved')),
};
