import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireSignedIn } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { storeFile } from '#app/http/wiring.server.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { errorText } from '#domain/messages/index.ts';
import { changeDraft } from '#domain/offers/change-draft.ts';
import { draftOffer } from '#domain/offers/draft-offer.ts';
import type { OfferHead } from '#domain/offers/model/offer.ts';
import { recordAnswer } from '#domain/offers/record-answer.ts';
import { sendOffer } from '#domain/offers/send-offer.ts';
import { offerInput } from './offer-input.server.ts';

/** The verb parses what it gets: here it is only named as its input. */
const asDraft = (values: Record<string, unknown>) => values as z.input<typeof draftOffer.definition.input>;
const asChange = (values: Record<string, unknown>) => values as z.input<typeof changeDraft.definition.input>;
const asRecipient = (values: Record<string, unknown>) =>
  values as Pick<z.input<typeof sendOffer.definition.input>, 'recipient' | 'way'>;
const asAnswer = (values: Record<string, unknown>) => values as z.input<typeof recordAnswer.definition.input>;

/** One press makes two calls: each has a key of its own, so that a repeat of the press repeats neither. */
const sendingMeta = ({ key }: Meta): Meta => (key === undefined ? {} : { key: `${key}/send` });

/** Sends a draft and leads to its page, which says what came of it. A refusal leaves the draft where it is. */
async function sendAndShow(
  request: Request,
  { offerId }: OfferHead,
  values: Record<string, unknown>,
  meta: Meta,
): Promise<Response> {
  const who = await requireSignedIn(request);
  const messages = requestMessages(request);
  const page = `/offers/${offerId}`;
  if (who.emailConfirmedAt === null) return redirectWithToast(page, messages.offers.confirmEmailFirst, 'failed');
  const { recipient, way } = asRecipient(values);
  try {
    const sent = await sendOffer(who.actor, { offerId, recipient, way }, meta);
    if (sent.state === 'draft') return redirectWithToast(page, messages.offers.waitingToast);
    return redirectWithToast(page, way === 'handover' ? messages.offers.handedOverToast : messages.offers.sentToast);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return redirectWithToast(page, errorText(messages, error.code, error.details.params), 'failed');
  }
}

/** Drafts the offer of a form, and with `sends` sends it at once. */
export const draftAct =
  (sends: boolean): Act =>
  async ({ request }) => {
    const { actor } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const draft = await draftOffer(actor, asDraft(offerInput(values)), meta);
      if (sends) return sendAndShow(request, draft, values, sendingMeta(meta));
      return redirectWithToast(`/offers/${draft.offerId}`, requestMessages(request).offers.savedToast);
    });
  };

/** Saves the form of a draft, and with `sends` sends it at once. */
export const changeAct =
  (sends: boolean): Act =>
  async ({ request, params }) => {
    const { actor } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const draft = await changeDraft(actor, asChange({ ...offerInput(values), ...params }), meta);
      if (sends) return sendAndShow(request, draft, values, sendingMeta(meta));
      return redirectWithToast(`/offers/${draft.offerId}`, requestMessages(request).offers.savedToast);
    });
  };

/** Records an answer given outside the application, with the document that came with it. */
export const recordAct: Act = async ({ request, params }) => {
  const { actor } = await requireSignedIn(request);
  return submit(request, await readForm(request), async ({ file, ...values }, meta) => {
    const stored = file instanceof File ? { file: await storeFile(file, actor.tenantId) } : {};
    const head = await recordAnswer(actor, asAnswer({ ...values, ...stored, ...params }), meta);
    return redirectWithToast(`/offers/${head.offerId}`, requestMessages(request).offers.recordedToast);
  });
};
