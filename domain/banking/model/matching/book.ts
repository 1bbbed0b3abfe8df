import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Bill, OpenItem, Payer, Payout, RecordedPayment } from './entry.ts';
import { grouped } from './grouped.ts';
import { type NameIndex, nameIndexOf } from './name-index.ts';
import { type NumberIndex, numberIndexOf } from './number-index.ts';

/** What entries are compared with. */
export interface OpenBooks {
  items: readonly OpenItem[];
  payers: readonly Payer[];
  /** What stands before the numbers of the company's invoices, also of those that are not open. */
  prefixes: readonly string[];
  recorded: readonly RecordedPayment[];
  bills: readonly Bill[];
  payouts: readonly Payout[];
  ownIbans: readonly string[];
  /** Lei ×10^4 for a unit of the currency on a day; lei themselves are 10000. Undefined when not known. */
  rateOn(currency: string, date: CivilDate): bigint | undefined;
  /** The most that a bank may have kept of a payment, in minor units of the entry's currency. */
  chargeTolerance: bigint;
}

/** The same, found by what an entry says instead of read through for each. */
export interface Book extends OpenBooks {
  itemsOf: ReadonlyMap<string, readonly OpenItem[]>;
  itemsByAmount: ReadonlyMap<string, readonly OpenItem[]>;
  recordedByAmount: ReadonlyMap<string, readonly RecordedPayment[]>;
  recordedOf: ReadonlyMap<string, readonly RecordedPayment[]>;
  payoutsByAmount: ReadonlyMap<string, readonly Payout[]>;
  billsByAmount: ReadonlyMap<string, readonly Bill[]>;
  payerOf: ReadonlyMap<string, Payer>;
  payersByCui: ReadonlyMap<string, readonly Payer[]>;
  payersByIban: ReadonlyMap<string, readonly { payer: Payer; times: number | undefined }[]>;
  own: ReadonlySet<string>;
  names: NameIndex;
  numbers: NumberIndex<OpenItem>;
  billNumbers: NumberIndex<Bill>;
}

export const sumKey = (amount: bigint, currency: string): string => `${amount} ${currency}`;

const sumOf = (one: { amount: bigint; currency: string }) => sumKey(one.amount, one.currency);

/** Indexes what is open once, so that each of thousands of entries meets only what it may be. */
export function bookOf(open: OpenBooks): Book {
  return {
    ...open,
    itemsOf: grouped([...open.items].sort(byAge), (item) => item.clientId),
    itemsByAmount: grouped(open.items, (item) => sumKey(item.open, item.currency)),
    recordedByAmount: grouped(open.recorded, sumOf),
    recordedOf: grouped(open.recorded, (one) => one.clientId),
    payoutsByAmount: grouped(open.payouts, sumOf),
    billsByAmount: grouped(open.bills, sumOf),
    payerOf: new Map(open.payers.map((payer) => [payer.clientId, payer])),
    payersByCui: grouped(
      open.payers.filter(({ cui }) => cui !== null),
      ({ cui }) => cui ?? '',
    ),
    payersByIban: ibansOf(open.payers),
    own: new Set(open.ownIbans),
    names: nameIndexOf(open.payers),
    numbers: numberIndexOf(open.items, open.prefixes),
    billNumbers: numberIndexOf(open.bills),
  };
}

const byAge = (a: OpenItem, b: OpenItem): number => {
  const [first, second] = [a.dueDate ?? a.issueDate, b.dueDate ?? b.issueDate];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Accounts learnt from confirmations, and those on clients' cards that nobody has confirmed yet. */
function ibansOf(payers: readonly Payer[]) {
  const known = payers.flatMap((payer) => {
    const learnt = payer.learnt.map(({ iban, times }) => ({ iban, payer, times }));
    const isNew = payer.iban !== null && !payer.learnt.some(({ iban }) => iban === payer.iban);
    return isNew ? [...learnt, { iban: payer.iban ?? '', payer, times: undefined }] : learnt;
  });
  return grouped<string, { iban: string; payer: Payer; times: number | undefined }>(known, ({ iban }) => iban);
}
