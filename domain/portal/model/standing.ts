import { dueNowOf } from '#domain/collections/model/due-now.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { PaperAct, Standing } from './paper.ts';

interface Stands {
  standing: Standing;
  act: PaperAct | null;
}

const done = (standing: Standing): Stands => ({ standing, act: null });
const waits = (act: PaperAct): Stands => ({ standing: 'waiting', act });

/** An offer that was sent, as its client sees it on a day. */
export function offerStanding(state: string, validUntil: CivilDate, today: CivilDate): Stands {
  if (state === 'sent' || state === 'viewed') return validUntil < today ? done('expired') : waits('answer');
  return done(
    state === 'accepted'
      ? 'accepted'
      : state === 'declined'
        ? 'declined'
        : state === 'expired'
          ? 'expired'
          : 'withdrawn',
  );
}

/** A contract or addendum; `awaitsClient` when the company has signed and the client may. */
export function contractStanding(state: string, awaitsClient: boolean): Stands {
  if (awaitsClient) return waits('sign');
  if (state === 'in_force') return done('in_force');
  if (state === 'refused') return done('declined');
  return done(state === 'sent' || state === 'partially_signed' ? 'at_company' : 'ended');
}

/** An acceptance report that was sent. */
export function reportStanding(state: string): Stands {
  if (state === 'sent' || state === 'viewed') return waits('confirm');
  if (state === 'accepted_with_objections') return done('objections');
  return done(state === 'refused' ? 'declined' : 'accepted');
}

interface InvoiceNow {
  kind: string;
  state: string;
  payable: bigint;
  balance: { open: bigint; retained: bigint; retainedUntil: CivilDate | null; dueDate: CivilDate | null } | undefined;
  /** What of a proforma nobody has paid or invoiced. */
  proformaOpen: bigint;
}

/** An issued invoice or proforma, with what is to be paid of it now in minor units. */
export function invoiceStanding(
  { kind, state, payable, balance, proformaOpen }: InvoiceNow,
  today: CivilDate,
): Stands & { open: bigint } {
  if (kind === 'storno') return { ...done('reversing'), open: 0n };
  if (state === 'reversed' || state === 'annulled') return { ...done('reversed'), open: 0n };
  const open = kind === 'proforma' ? proformaOpen : balance ? dueNowOf(balance, today) : 0n;
  if (open <= 0n) return { ...done('paid'), open: 0n };
  const dueDate = balance?.dueDate ?? null;
  const isLate = dueDate !== null && dueDate < today;
  return { standing: isLate ? 'overdue' : open < payable ? 'partly' : 'open', act: 'pay', open };
}
