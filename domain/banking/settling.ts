import { clientOf } from '#domain/clients/steps.ts';
import { enterBankMoney, lockLedgers, writeOff } from '#domain/collections/steps-bank.ts';
import type { WriteOffReason } from '#domain/collections/model/payment.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import { isValidIban } from '#domain/kernel/pure/iban.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { grouped } from './model/matching/grouped.ts';
import { ruleOf } from './rule-of.ts';
import * as matches from './repo-matching.ts';

export interface Share {
  invoiceId: Id<'invoice'>;
  /** Of the entry, in its currency. */
  amount: bigint;
  /** Of the invoice, in the invoice's currency. */
  settles: bigint;
}

export interface Settlement {
  /** Whose the rest is; without one there may be no rest. */
  clientId?: Id<'client'> | undefined;
  shares: readonly Share[];
  writeOff?: { invoiceId: Id<'invoice'>; amount: bigint; why: WriteOffReason; note: string | null } | undefined;
}

/** An entry in hand, with what was decided about it. */
export interface Decided {
  tx: Tx;
  entry: matches.EntryRow;
  match: matches.MatchRow;
}

type Invoice = Awaited<ReturnType<typeof invoiceOf>>;
type Known = Share & { invoice: Invoice };

/**
 * Divides an entry: a payment for each client and currency, one of its own for each proforma, what is left to the named
 * client, and what is given up of an invoice. @throws NotFound · Invalid `matching.errors.moreThanEntry`, `whoseRest`, `otherCurrency` · Conflict `collections.errors.moreThanOpen`
 */
export async function settleEntry(decided: Decided, settlement: Settlement): Promise<ReadonlySet<Id<'client'>>> {
  const { tx, entry } = decided;
  const known: Known[] = [];
  for (const share of settlement.shares) known.push({ ...share, invoice: await invoiceOf(tx, share.invoiceId) });
  if (settlement.clientId !== undefined) await clientOf(tx, settlement.clientId);
  if (settlement.writeOff) await invoiceOf(tx, settlement.writeOff.invoiceId);
  const rest = entry.amount - sum(settlement.shares.map(({ amount }) => amount));
  if (rest < 0n) throw new Invalid('matching.errors.moreThanEntry', { fields: ['shares'] });
  for (const share of known) requireOneSum(entry, share);
  const clientIds = new Set([
    ...known.map(({ invoice }) => invoice.clientId),
    ...(settlement.clientId ? [settlement.clientId] : []),
  ]);
  await lockLedgers(tx, clientIds);
  const keeper = rest > 0n ? whoKeeps(settlement, known, entry) : undefined;
  const groups = [...grouped(known, keyOf).values()];
  const hasOwn = groups.some(([first]) => isKeepers(first, keeper, entry));
  for (const group of groups) await pay(decided, group, isKeepers(group[0], keeper, entry) ? rest : 0n);
  if (keeper !== undefined && !hasOwn) await enter(decided, { clientId: keeper, currency: entry.currency, amount: rest, ofEntry: rest, parts: [] }); // prettier-ignore
  if (settlement.writeOff) await giveUp(decided, settlement.writeOff);
  return clientIds;
}

/** What is paid in the invoice's own currency is one sum, not two. */
function requireOneSum({ currency }: matches.EntryRow, { invoice, amount, settles }: Known): void {
  if (invoice.currency === currency && amount !== settles)
    throw new Invalid('matching.errors.otherSum', {
      fields: ['shares'],
      params: { number: invoice.printedNumber ?? '' },
    });
}

/** @throws Invalid `matching.errors.whoseRest` */
function whoKeeps({ clientId }: Settlement, known: readonly Known[], entry: matches.EntryRow): Id<'client'> {
  const clients = new Set(known.map(({ invoice }) => invoice.clientId));
  const [only] = clients;
  const keeper = clientId ?? (clients.size === 1 ? only : undefined);
  if (keeper === undefined) throw new Invalid('matching.errors.whoseRest', { fields: ['clientId'], params: { amount: formatDecimal(entry.amount, 2) } }); // prettier-ignore
  return keeper;
}

const keyOf = ({ invoice }: Known): string =>
  invoice.kind === 'proforma' ? invoice.id : `${invoice.clientId} ${invoice.currency}`;

const isKeepers = (share: Known | undefined, keeper: Id<'client'> | undefined, entry: matches.EntryRow): boolean =>
  share !== undefined && share.invoice.kind !== 'proforma' && share.invoice.clientId === keeper && share.invoice.currency === entry.currency; // prettier-ignore

async function pay(decided: Decided, group: readonly Known[], rest: bigint): Promise<void> {
  const [first] = group;
  if (!first) return;
  const { invoice } = first;
  await enter(decided, {
    clientId: invoice.clientId,
    currency: invoice.currency,
    amount: sum(group.map(({ settles }) => settles)) + rest,
    ofEntry: sum(group.map(({ amount }) => amount)) + rest,
    ...(invoice.kind === 'proforma'
      ? { parts: [], proformaId: invoice.id }
      : { parts: group.map(({ invoiceId, settles }) => ({ invoiceId, amount: settles })) }),
  });
}

type Money = Omit<Parameters<typeof enterBankMoney>[1], 'paidDate' | 'reference'> & { ofEntry: bigint };

async function enter({ tx, entry, match }: Decided, { ofEntry, ...money }: Money): Promise<void> {
  const paid = await enterBankMoney(tx, {
    ...money,
    isThanked: await isThankedFor(tx, entry),
    paidDate: entry.bookedDay,
    reference: entry.reference?.slice(0, 140) ?? null,
  });
  await matches.insertPart(tx, { matchId: match.id, paymentId: paid.id, role: 'made', amount: ofEntry });
  recognised({ tx, entry, match }, money.clientId, ofEntry);
}

/** Who reads in a year's statements thanks nobody for what came long ago. */
const THANKED_DAYS = 7;

const isThankedFor = async (tx: Tx, { bookedDay }: matches.EntryRow): Promise<boolean> =>
  daysBetween(bookedDay, civilDateOf(tx.asOf)) <= THANKED_DAYS && (await ruleOf(tx)).thanks === 'send';

async function giveUp({ tx, entry, match }: Decided, off: NonNullable<Settlement['writeOff']>): Promise<void> {
  const { clientId, currency } = await invoiceOf(tx, off.invoiceId);
  const row = await writeOff(tx, { ...off, clientId, currency, date: entry.bookedDay });
  await matches.insertPart(tx, { matchId: match.id, paymentId: row.id, role: 'written_off', amount: 0n });
}

/** The client's timeline says why the money is taken for theirs: the reasons by name, nobody's name or account. */
export function recognised({ tx, entry, match }: Decided, clientId: Id<'client'>, amount: bigint): void {
  const because = match.reasons.map(({ key }) => key).join(' ');
  const facts = { amount: formatDecimal(amount, 2), currency: entry.currency, because, way: match.way };
  tx.emit({ type: 'EntryMatched', subject: match.id, clientId, facts });
}

/** A person said whose the account is: the next payment from it is known. */
export async function learn(tx: Tx, entry: matches.EntryRow, clientIds: Iterable<Id<'client'>>): Promise<void> {
  if (entry.iban === null || !isValidIban(entry.iban)) return;
  for (const clientId of [...new Set(clientIds)].sort()) await matches.learnIban(tx, clientId, entry.iban);
}
