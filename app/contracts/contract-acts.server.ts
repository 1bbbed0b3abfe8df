import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireSignedIn } from '#app/http/session.server.ts';
import { storeFile } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { changeContractDraft } from '#domain/contracts/change-contract-draft.ts';
import { draftContract } from '#domain/contracts/draft-contract.ts';
import { recordAddendumAnswer } from '#domain/contracts/record-addendum-answer.ts';
import { recordContractAnswer } from '#domain/contracts/record-contract-answer.ts';
import { recordPaperContract } from '#domain/contracts/record-paper-contract.ts';
import type { ContractHead } from '#domain/contracts/model/contract.ts';
import { sendContract } from '#domain/contracts/send-contract.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { errorText } from '#domain/messages/index.ts';

type Values = Record<string, unknown>;
/** The verbs parse what they get: here it is only named as their input. */
const asInput = <I extends z.ZodType>(_of: { definition: { input: I } }, values: Values) => values as z.input<I>;

/** One press makes two calls: each has a key of its own, so that a repeat of the press repeats neither. */
const sendingMeta = ({ key }: Meta): Meta => (key === undefined ? {} : { key: `${key}/send` });

/** Signs and sends a draft and leads to its page. A refusal leaves the draft where it is and says why. */
async function sendAndShow(request: Request, { contractId }: ContractHead, values: Values, meta: Meta) {
  const who = await requireSignedIn(request);
  const messages = requestMessages(request);
  const page = `/contracts/${contractId}`;
  if (who.emailConfirmedAt === null) return redirectWithToast(page, messages.contracts.confirmEmailFirst, 'failed');
  try {
    const sent = await sendContract(who.actor, asInput(sendContract, { ...values, contractId }), meta);
    const isMailed = (values['way'] ?? 'email') === 'email';
    const { onItsWay, prepared, numbered } = messages.contracts;
    return redirectWithToast(page, isMailed ? onItsWay : `${numbered(sent.printedNumber ?? '')}: ${prepared}`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return redirectWithToast(page, errorText(messages, error.code, error.details.params), 'failed');
  }
}

/** Drafts the contract of a form, and with `sends` signs and sends it at once. */
export const draftAct =
  (sends: boolean): Act =>
  async ({ request }) => {
    const { actor } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const draft = await draftContract(actor, asInput(draftContract, values), meta);
      if (sends) return sendAndShow(request, draft, values, sendingMeta(meta));
      return redirectWithToast(`/contracts/${draft.contractId}`, requestMessages(request).contracts.saved);
    });
  };

/** Saves the form of a draft, and with `sends` signs and sends it at once. */
export const changeAct =
  (sends: boolean): Act =>
  async ({ request, params }) => {
    const { actor } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const draft = await changeContractDraft(actor, asInput(changeContractDraft, { ...values, ...params }), meta);
      if (sends) return sendAndShow(request, draft, values, sendingMeta(meta));
      return redirectWithToast(`/contracts/${draft.contractId}`, requestMessages(request).contracts.saved);
    });
  };

const withStored = async ({ file, ...values }: Values, tenantId: TenantId): Promise<Values> => ({
  ...values,
  ...(file instanceof File ? { file: await storeFile(file, tenantId) } : {}),
});

/** Records an answer given outside the application, with the signed copy. */
export const recordAct: Act = async ({ request, params }) => {
  const { actor } = await requireSignedIn(request);
  return submit(request, await readForm(request), async (values, meta) => {
    const input = { ...(await withStored(values, actor.tenantId)), ...params };
    const { contractId } = await recordContractAnswer(actor, asInput(recordContractAnswer, input), meta);
    return redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.recorded);
  });
};

/** The same for an addendum. */
export const recordAddendumAct: Act = async ({ request, params }) => {
  const { actor } = await requireSignedIn(request);
  return submit(request, await readForm(request), async (values, meta) => {
    const input = { ...(await withStored(values, actor.tenantId)), ...params };
    const { contractId } = await recordAddendumAnswer(actor, asInput(recordAddendumAnswer, input), meta);
    return redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.recorded);
  });
};

/** Records a contract that was signed on paper from the start. */
export const recordPaperAct: Act = async ({ request }) => {
  const { actor } = await requireSignedIn(request);
  return submit(request, await readForm(request), async (values, meta) => {
    const input = await withStored(values, actor.tenantId);
    const { contractId } = await recordPaperContract(actor, asInput(recordPaperContract, input), meta);
    return redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.contractRecorded);
  });
};
