import { expireContract } from '#domain/contracts/expire-contract.ts';
import { noticeContract } from '#domain/contracts/notice-contract.ts';
import { acceptTacitly } from '#domain/acceptance/accept-tacitly.ts';
import { remindAcceptance } from '#domain/acceptance/remind-acceptance.ts';
import { warnAdvanceTerm } from '#domain/invoicing/warn-advance-term.ts';
import { warnIssueTerm } from '#domain/invoicing/warn-issue-term.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { expireOffer } from '#domain/offers/expire-offer.ts';
import { remindOffer } from '#domain/offers/remind-offer.ts';
import { type DueAct, keyOf } from '#domain/pipeline/model/due.ts';
import { nextDue } from '#domain/pipeline/next-due.ts';
import { expireEnvelope } from '#domain/signing/expire-envelope.ts';
import { remindSignature } from '#domain/signing/remind-signature.ts';
import { systemVerb } from '../system-verb.ts';

export interface ClientRef {
  tenantId: TenantId;
  clientId: string;
}

export type PendingAct = { key: string; waitMs: number } & (
  { act: 'deliverMail'; id: Id<'delivery'> } | { act: Exclude<DueAct, 'deliverMail'>; id: string }
);

const REASON = 'client pipeline';
const next = systemVerb(nextDue, REASON);

/** One system verb for each act but mails; every one re-reads its row and does nothing when it is no longer due. */
const ACTS = {
  remindOffer: (call, subject) => systemVerb(remindOffer, REASON)(call, { offerId: subject }),
  expireOffer: (call, subject) => systemVerb(expireOffer, REASON)(call, { offerId: subject }),
  remindSignature: (call, subject) => systemVerb(remindSignature, REASON)(call, { envelopeId: subject }),
  expireEnvelope: (call, subject) => systemVerb(expireEnvelope, REASON)(call, { envelopeId: subject }),
  noticeContract: (call, subject) => systemVerb(noticeContract, REASON)(call, { contractId: subject }),
  expireContract: (call, subject) => systemVerb(expireContract, REASON)(call, { contractId: subject }),
  remindAcceptance: (call, subject) => systemVerb(remindAcceptance, REASON)(call, { reportId: subject }),
  acceptTacitly: (call, subject) => systemVerb(acceptTacitly, REASON)(call, { reportId: subject }),
  warnIssueTerm: (call, subject) => systemVerb(warnIssueTerm, REASON)(call, { contractedServiceId: subject }),
  warnAdvanceTerm: (call, subject) => systemVerb(warnAdvanceTerm, REASON)(call, { invoiceId: subject }),
} satisfies Record<
  Exclude<DueAct, 'deliverMail'>,
  (call: { tenantId: TenantId; asOf: number }, subject: string) => Promise<unknown>
>;

export const pipelineActivities = () => ({
  /** What comes next for a client, but for the acts with these keys, and in how many milliseconds; null when nothing is pending. */
  async nextDue({ tenantId, clientId }: ClientRef, asOf: number, without: string[] = []): Promise<PendingAct | null> {
    const { due } = await next({ tenantId, asOf }, { clientId, without });
    if (!due) return null;
    const pending = { key: keyOf(due), waitMs: Math.max(0, due.at.getTime() - asOf) };
    return due.act === 'deliverMail'
      ? { ...pending, act: due.act, id: asDelivery(due.id) }
      : { ...pending, act: due.act, id: due.id };
  },
  /** Has one pending act done. Done twice it has one effect. */
  async act(
    { tenantId }: ClientRef,
    what: Exclude<DueAct, 'deliverMail'>,
    subject: string,
    asOf: number,
  ): Promise<void> {
    id().parse(subject);
    await ACTS[what]({ tenantId, asOf }, subject);
  },
});
/** Guaranteed by `dueDeliveries`: the subject of this act is a delivery. */
const asDelivery = (subject: string) => subject as Id<'delivery'>;
export type PipelineActivities = ReturnType<typeof pipelineActivities>;
export type { MailActivities } from './mail.ts';
