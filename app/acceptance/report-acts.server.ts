import { redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { formVerb, submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireSignedIn } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { storeFile } from '#app/http/wiring.server.ts';
import { changeReportDraft } from '#domain/acceptance/change-report-draft.ts';
import { deleteReportDraft } from '#domain/acceptance/delete-report-draft.ts';
import { draftReport } from '#domain/acceptance/draft-report.ts';
import type { ReportHead } from '#domain/acceptance/model/report.ts';
import { recordReportAnswer } from '#domain/acceptance/record-report-answer.ts';
import { reportDelivered } from '#domain/acceptance/report-delivered.ts';
import { sendReport } from '#domain/acceptance/send-report.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { errorText } from '#domain/messages/index.ts';

/** The verbs parse what they get: here it is only named as their input. */
const asDraft = (values: Record<string, unknown>) => values as z.input<typeof draftReport.definition.input>;
const asChange = (values: Record<string, unknown>) => values as z.input<typeof changeReportDraft.definition.input>;
const asSending = (values: Record<string, unknown>) =>
  values as Pick<z.input<typeof sendReport.definition.input>, 'recipient' | 'way'>;
const asAnswer = (values: Record<string, unknown>) => values as z.input<typeof recordReportAnswer.definition.input>;

/** One press makes two calls: each has a key of its own, so that a repeat of the press repeats neither. */
const sendingMeta = ({ key }: Meta): Meta => (key === undefined ? {} : { key: `${key}/send` });

/** Sends a draft and leads to its page, which says what came of it. A refusal leaves the draft where it is. */
async function sendAndShow(request: Request, { reportId }: ReportHead, values: Record<string, unknown>, meta: Meta) {
  const who = await requireSignedIn(request);
  const messages = requestMessages(request);
  const page = `/acceptance/${reportId}`;
  if (who.emailConfirmedAt === null) return redirectWithToast(page, messages.offers.confirmEmailFirst, 'failed');
  const { recipient, way } = asSending(values);
  try {
    const { printedNumber } = await sendReport(who.actor, { reportId, recipient, way }, meta);
    return redirectWithToast(page, messages.acceptance.page.sent(printedNumber ?? ''));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return redirectWithToast(page, errorText(messages, error.code, error.details.params), 'failed');
  }
}

/** Drafts the report of a form, and with `sends` sends it at once. */
export const draftAct =
  (sends: boolean): Act =>
  async ({ request }) => {
    const { actor } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const draft = await draftReport(actor, asDraft(values), meta);
      if (sends) return sendAndShow(request, draft, values, sendingMeta(meta));
      return redirect(`/acceptance/${draft.reportId}`);
    });
  };

/** Saves the form of a draft, and with `sends` sends it at once. */
export const changeAct =
  (sends: boolean): Act =>
  async ({ request, params }) => {
    const { actor } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const draft = await changeReportDraft(actor, asChange({ lines: [], ...values, ...params }), meta);
      if (sends) return sendAndShow(request, draft, values, sendingMeta(meta));
      return redirectWithToast(`/acceptance/${draft.reportId}`, requestMessages(request).acceptance.page.saved);
    });
  };

/** Makes and sends the report of everything that a deal has delivered. */
export const deliveredAct: Act = async (args) => {
  const { emailConfirmedAt } = await requireSignedIn(args.request);
  const messages = requestMessages(args.request);
  if (emailConfirmedAt === null)
    return redirectWithToast('/acceptance?view=toReport', messages.offers.confirmEmailFirst, 'failed');
  return formVerb(reportDelivered, ({ reportId, printedNumber }) =>
    redirectWithToast(`/acceptance/${reportId}`, messages.acceptance.page.sent(printedNumber ?? '')),
  )(args);
};

export const deleteAct = formVerb(deleteReportDraft, (_output, { request }) =>
  redirectWithToast('/acceptance', requestMessages(request).acceptance.page.deleted),
);

/** Records an answer given outside the application, with the document that came with it. */
export const recordAct: Act = async ({ request, params }) => {
  const { actor } = await requireSignedIn(request);
  return submit(request, await readForm(request), async ({ file, ...values }, meta) => {
    const stored = file instanceof File ? { file: await storeFile(file, actor.tenantId) } : {};
    const { reportId } = await recordReportAnswer(actor, asAnswer({ ...values, ...stored, ...params }), meta);
    return redirectWithToast(`/acceptance/${reportId}`, requestMessages(request).acceptance.page.answerRecorded);
  });
};
