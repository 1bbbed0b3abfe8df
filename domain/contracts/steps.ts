import { clientKindOfDeal } from '#domain/clients/steps.ts';
import { addDays, type CivilDate, civilDateOf, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import type { Gate } from './model/contract.ts';
import { counting } from './model/counting.ts';
import { FIRST_TEMPLATES } from './model/first-templates.ts';
import { nextNoticeTime } from './model/notices.ts';
import * as contracts from './repo.ts';
import * as templates from './repo-templates.ts';
import * as acts from './signing-acts.ts';

/** Gives a company the contracts with which it starts; what it has already stays. */
export const insertTemplates = (tx: Tx) => templates.insertTemplates(tx, FIRST_TEMPLATES);

/** Garanție de bună execuție. */
export interface Retention {
  percent: number;
  until: CivilDate;
}

const retentionOf = ({ retentionPercent, retentionUntil }: contracts.ContractRow): Retention | null =>
  retentionPercent === null || retentionUntil === null ? null : { percent: retentionPercent, until: retentionUntil };

/** Whether invoices of a deal wait for an accepted report, and what they say of the contract. */
export interface AcceptanceGate {
  gate: Gate;
  contractId: Id<'contract'> | null;
  contractNumber: string | null;
  /** Days of payment agreed in the contract; null without one. */
  paymentDays: number | null;
  /** Working days after which silence is acceptance; null without such a clause. */
  tacitAcceptanceDays: number | null;
  /** Hundredths of a percent that the client keeps from each invoice until a day; null without a guarantee. */
  retention: Retention | null;
  state: contracts.ContractRow['state'] | null;
  /** The last day that the contract covers. */
  endDate: CivilDate | null;
}

/** The deal's contract that counts: in force, else the last that was. Without any, only an institution must accept first. */
export async function acceptanceGateOf(tx: Tx, dealId: Id<'deal'>): Promise<AcceptanceGate> {
  const [all, clientKind] = await Promise.all([contracts.ofDeal(tx, dealId), clientKindOfDeal(tx, dealId)]);
  const current = counting(all);
  if (!current)
    return {
      gate: clientKind === 'institution' ? 'required' : 'none',
      contractId: null,
      contractNumber: null,
      paymentDays: null,
      tacitAcceptanceDays: null,
      retention: null,
      state: null,
      endDate: null,
    };
  const { id, printedNumber, acceptanceGate, paymentDays, tacitAcceptanceDays, state } = current;
  const endDate =
    state === 'terminated' && current.endedAt ? addDays(civilDateOf(current.endedAt), -1) : current.endDate;
  return {
    gate: acceptanceGate,
    contractId: id,
    contractNumber: printedNumber,
    paymentDays,
    tacitAcceptanceDays,
    retention: retentionOf(current),
    state,
    endDate,
  };
}

/** The contracts of a deal, oldest first, for its chain of documents. */
export const contractsOfDeal = (tx: Tx, dealId: Id<'deal'>) => contracts.ofDeal(tx, dealId);

/** What a client's workflow has to do about contracts in force: the notices before their end, and the end at 24:00. */
export async function dueContracts(tx: Tx, clientId: Id<'client'>): Promise<Due[]> {
  const dues: Due[] = [];
  for (const { id, endDate, noticedDays } of await contracts.endingOf(tx, clientId)) {
    if (endDate === null) continue;
    const end = endOfDay(endDate);
    const notice = nextNoticeTime(endDate, noticedDays);
    if (notice && end > tx.asOf) dues.push({ act: 'noticeContract', id, at: notice });
    dues.push({ act: 'expireContract', id, at: end });
  }
  return dues;
}

/** The term for signing a contract is over: it is a draft again. @returns false when it was settled already */
export const endContractSigning = acts.endContractSigning;
/** The term for signing an addendum is over: it may be written again. @returns false when it was settled already */
export const endAddendumSigning = acts.endAddendumSigning;
/** Reminds the client of a contract to sign, once. @returns false when there is nothing to remind of */
export const remindOfContract = acts.remindOfContract;
/** Reminds the client of an addendum to sign, once. @returns false when there is nothing to remind of */
export const remindOfAddendum = acts.remindOfAddendum;
/** A signed contract is sealed: both parties get it. @returns what its event says */
export const sendSealedContract = acts.sendSealedContract;
/** A signed addendum is sealed: both parties get it. @returns what its event says */
export const sendSealedAddendum = acts.sendSealedAddendum;
