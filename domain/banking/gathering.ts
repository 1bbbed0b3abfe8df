import { exchangeRateAt } from '#domain/law/steps.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { isValidIban } from '#domain/kernel/pure/iban.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { bookOf, type OpenBooks } from './model/matching/book.ts';
import type { Entry, OpenItem, Payer, RecordedPayment } from './model/matching/entry.ts';
import { grouped } from './model/matching/grouped.ts';
import { MOST_BY_SUM } from './model/matching/money-in.ts';
import { numbersIn } from './model/matching/numbers-in.ts';
import { payersOf } from './model/matching/payers.ts';
import { read } from './model/matching/reading.ts';
import * as books from './repo-matching-books.ts';
import type { EntryRow } from './repo-matching.ts';
import { ruleOf } from './rule-of.ts';

/** What payers write in place of a reference they do not have. */
const NO_REFERENCE = /^not ?provided$/i;

/** An entry as the matcher reads it. An account that fails its control digits (some files are anonymised) says nothing. */
export function asEntry(row: EntryRow): Entry {
  const references = [row.endToEnd, row.creditorReference].filter((one) => one !== null && !NO_REFERENCE.test(one));
  return {
    date: row.bookedDay,
    direction: row.sign === '+' ? 'in' : 'out',
    amount: row.amount,
    currency: row.currency,
    text: [row.remittance, ...(row.cui === null ? [] : [`cui ${row.cui}`])].join(' | '),
    reference: references.length === 0 ? null : references.join(' | '),
    name: row.counterparty,
    iban: row.iban !== null && isValidIban(row.iban) ? row.iban : null,
  };
}

/** Everything that these entries may be, with the rates of their days. */
export async function gatherBooks(tx: Tx, entries: readonly EntryRow[]): Promise<OpenBooks> {
  const today = civilDateOf(tx.asOf);
  const [invoices, proformas, rest] = await Promise.all([
    books.openInvoices(tx),
    books.openProformas(tx, today),
    gatherRest(tx, entries),
  ]);
  return withItems(tx, entries, rest, [...invoices, ...proformas]);
}

/**
 * What one entry may be: the same as of all the books, read without the invoices of clients to whom neither account, name,
 * number nor sum points.
 */
export async function gatherFor(tx: Tx, row: EntryRow): Promise<OpenBooks> {
  const entry = asEntry(row);
  const reading = read(entry);
  const [rest, series, bySum] = await Promise.all([
    gatherRest(tx, [row], { amount: row.amount, ibans: [...reading.ibans] }),
    books.numbering(tx),
    books.clientsByOpen(tx, row.amount, MOST_BY_SUM + 1),
  ]);
  const proformas = await books.openProformas(tx, civilDateOf(tx.asOf));
  const pointed = payersOf(bookOf({ ...rest, items: [], rateOn: () => undefined }), entry, reading).ids();
  const byNumber = await books.clientsByNumber(tx, numbersIn(reading, series));
  const clientIds = new Set([...pointed, ...bySum, ...byNumber]);
  const invoices = clientIds.size === 0 ? [] : await books.openInvoices(tx, [...clientIds].map(asClient));
  return withItems(tx, [row], rest, [...invoices, ...proformas]);
}

type Rest = Omit<OpenBooks, 'items' | 'rateOn'>;

/** What one entry can meet: payments of its own sum, accounts that it names. */
interface Only {
  amount?: bigint;
  ibans?: readonly string[];
}

async function gatherRest(tx: Tx, entries: readonly EntryRow[], { amount, ibans }: Only = {}): Promise<Rest> {
  const days = entries.map(({ bookedDay }) => bookedDay).sort();
  const today = civilDateOf(tx.asOf);
  const [from, to] = [days[0] ?? today, days.at(-1) ?? today];
  const [clients, learnt, recorded, left, bills, payouts, own, series, rule] = await Promise.all([
    books.payers(tx),
    books.learntIbans(tx, ibans),
    books.recordedPayments(tx, from, to, amount),
    books.unallocatedPayments(tx),
    books.bills(tx, to),
    books.openPayouts(tx, from, to),
    books.ownIbans(tx),
    books.numbering(tx),
    ruleOf(tx),
  ]);
  return {
    payers: payersWith(clients, learnt),
    prefixes: series.map(({ prefix }) => prefix),
    recorded: [...new Map([...left, ...recorded].map((row) => [row.id, asRecorded(row)])).values()],
    bills: bills.flatMap(asBill),
    payouts,
    ownIbans: own,
    chargeTolerance: rule.chargeTolerance,
  };
}

async function withItems(
  tx: Tx,
  entries: readonly EntryRow[],
  rest: Rest,
  rows: readonly ItemRow[],
): Promise<OpenBooks> {
  const items = rows.flatMap(asItem);
  const currencies = new Set([...items, ...entries].map(({ currency }) => currency));
  return { ...rest, items, rateOn: await ratesOf(tx, currencies, new Set(entries.map(({ bookedDay }) => bookedDay))) };
}

/** Guaranteed by the books, which were gathered from rows of this tenant. */
const asClient = (id: string) => id as Id<'client'>;

type ItemRow = Awaited<ReturnType<typeof books.openInvoices>>[number] | Awaited<ReturnType<typeof books.openProformas>>[number]; // prettier-ignore

const asItem = ({ number, issueDate, rate, ...row }: ItemRow): OpenItem[] =>
  number === null || issueDate === null ? [] : [{ ...row, number, issueDate, ...(rate === null ? {} : { rate }) }];

const asRecorded = ({ orderNumber, reference, ...row }: Awaited<ReturnType<typeof books.recordedPayments>>[number]): RecordedPayment => ({ ...row, reference: orderNumber ?? reference }); // prettier-ignore

type BillRow = Awaited<ReturnType<typeof books.bills>>[number];

const asBill = ({ supplierName, number, amount, currency, issueDate, ...row }: BillRow) =>
  supplierName === null || number === null || amount === null || currency === null || issueDate === null
    ? []
    : [{ ...row, supplierName, number, amount, currency, issueDate }];

function payersWith(
  clients: Awaited<ReturnType<typeof books.payers>>,
  learnt: Awaited<ReturnType<typeof books.learntIbans>>,
): Payer[] {
  const byClient = grouped(learnt, ({ clientId }) => clientId);
  return clients.map((client) => ({ ...client, learnt: byClient.get(client.clientId) ?? [] }));
}

/** Rates of the National Bank for the currencies and the days in hand. */
async function ratesOf(
  tx: Tx,
  currencies: ReadonlySet<string>,
  days: ReadonlySet<CivilDate>,
): Promise<OpenBooks['rateOn']> {
  const known = new Map<string, bigint>();
  for (const currency of currencies)
    for (const day of currency === 'RON' ? [] : days) {
      const row = await exchangeRateAt(tx, currency, day);
      if (row) known.set(`${currency} ${day}`, row.rate / BigInt(row.multiplier));
    }
  return (currency, day) => (currency === 'RON' ? 10_000n : known.get(`${currency} ${day}`));
}
