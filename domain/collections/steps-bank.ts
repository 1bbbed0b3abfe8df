import { invoiceOf } from '#domain/invoicing/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { allocate, type Part } from './allocating.ts';
import { lockPaymentInLedger } from './locking.ts';
import type { WriteOffReason } from './model/payment.ts';
import { keepForProforma } from './proforma-money.ts';
import { giveBack, takeReturnBack } from './returning.ts';
import { takeBack } from './reversing.ts';
import { thankForPayment } from './thanking.ts';
import * as ledger from './repo.ts';

export interface BankMoney {
  clientId: Id<'client'>;
  /** Minor units of `currency`, which is that of what it settles. */
  amount: bigint;
  currency: string;
  paidDate: CivilDate;
  reference: string | null;
  /** The invoices that it settles; what they leave stays unallocated. */
  parts: readonly Part[];
  /** Whether the client is thanked by e-mail, when it settles one invoice. */
  isThanked?: boolean;
  /** A proforma that it collects instead. */
  proformaId?: Id<'invoice'>;
}

/**
 * Records money of an account's statement and settles with it. The ledgers of its clients are locked in the order of their
 * ids by the caller. @throws Conflict `collections.errors.moreThanOpen` · Invalid `otherClient`, `otherCurrency`, `proformaNotIssued`
 */
export async function enterBankMoney(
  tx: Tx,
  { parts, proformaId, isThanked = false, ...money }: BankMoney,
): Promise<ledger.PaymentRow> {
  const row = await insert(tx, { ...money, method: 'bank', invoiceId: proformaId ?? null });
  const settled =
    proformaId === undefined
      ? await allocate(tx, row, parts)
      : await keepForProforma(tx, row, await invoiceOf(tx, proformaId));
  tx.emit({
    type: 'PaymentReceived',
    subject: row.id,
    clientId: row.clientId,
    facts: { amount: formatDecimal(row.amount, 2), currency: row.currency, method: row.method },
  });
  const [only, ...more] = parts;
  if (isThanked && only && more.length === 0) await thankForPayment(tx, settled, [only.invoiceId], undefined);
  return settled;
}

export interface WriteOff {
  clientId: Id<'client'>;
  invoiceId: Id<'invoice'>;
  amount: bigint;
  currency: string;
  date: CivilDate;
  why: WriteOffReason;
  note: string | null;
}

/** Gives up what is left of an invoice, for a reason: it settles as money does, and is none. @throws as allocate */
export async function writeOff(
  tx: Tx,
  { invoiceId, date, why, note, ...values }: WriteOff,
): Promise<ledger.PaymentRow> {
  const row = await insert(tx, { ...values, method: 'write_off', paidDate: date, writeOff: why, reference: note });
  return allocate(tx, row, [{ invoiceId, amount: values.amount }]);
}

async function insert(tx: Tx, values: Omit<ledger.PaymentValues, 'state' | 'unallocated'>): Promise<ledger.PaymentRow> {
  const row = await ledger.insertPayment(tx, {
    ...values,
    state: 'recorded',
    unallocated: values.amount,
    recordedById: personOf(tx.actor) ?? null,
  });
  if (!row) throw new Error('a payment without an effect key is always entered');
  return row;
}

/** One writer at a time on the ledgers of these clients, always in the same order. */
export async function lockLedgers(tx: Tx, clientIds: Iterable<Id<'client'>>): Promise<void> {
  for (const clientId of [...new Set(clientIds)].sort()) await ledger.lockLedger(tx, clientId);
}

/** Money of a statement goes out of the books again, or money that had gone back is the client's again. @throws Conflict */
export async function takeBankMoneyBack(tx: Tx, paymentId: Id<'payment'>, reason: string): Promise<void> {
  const row = await lockPaymentInLedger(tx, paymentId);
  if (row.returnOfId !== null) return takeReturnBack(tx, row, row.returnOfId);
  if (row.state !== 'recorded') throw new Conflict('collections.errors.reversed');
  await takeBack(tx, row, reason);
}

/** Unallocated money of a payment went back by bank. @returns the payment that says so @throws NotFound · Conflict · Invalid `moreThanPaid` */
export async function returnByBank(
  tx: Tx,
  paymentId: Id<'payment'>,
  { amount, currency }: { amount: bigint; currency: string },
  date: CivilDate,
): Promise<ledger.PaymentRow> {
  const row = await lockPaymentInLedger(tx, paymentId);
  if (row.method === 'card') throw new Conflict('collections.errors.cardPayment');
  if (row.currency !== currency) throw new Invalid('collections.errors.otherCurrency', { fields: ['paymentId'] });
  return (await giveBack(tx, row, { amount, method: 'bank', date, orderNumber: null })).returned;
}

/** A payment that a person recorded, locked, with what it is. @throws NotFound */
export const lockRecorded = (tx: Tx, paymentId: Id<'payment'>): Promise<ledger.PaymentRow> =>
  lockPaymentInLedger(tx, paymentId);

/** Payments by their ids. */
export const paymentsOf = (tx: Tx, ids: readonly Id<'payment'>[]): Promise<ledger.PaymentRow[]> =>
  Promise.all(ids.map((one) => ledger.findPayment(tx, one)));
