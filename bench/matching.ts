import { type Book, bookOf } from '#domain/banking/model/matching/book.ts';
import type { Bill, OpenItem, Payer, RecordedPayment } from '#domain/banking/model/matching/entry.ts';
import { chosenToPost } from '#domain/banking/model/matching/rule.ts';
import { suggest } from '#domain/banking/model/matching/suggest.ts';
import type { Suggestion } from '#domain/banking/model/matching/suggestion.ts';
import { type Figure, round } from './lib/figure.ts';
import { aYear, type TrueEntry, type Truth, type Week, type Year } from './lib/statement-year/year.ts';

const SEED = Number(process.env['MATCHING_SEED'] ?? 20261125);
const CLIENTS = 700;
const ENTRIES_A_WEEK = 217;
const RULE = { threshold: 99 };

/** What is known at the end of each week: what is open, what accounts confirmations taught, what was recorded by hand. */
interface Known {
  items: Map<string, OpenItem>;
  recorded: Map<string, RecordedPayment>;
  bills: Map<string, Bill>;
  learnt: Map<string, Map<string, number>>;
}

interface Tally {
  entries: number;
  ofClients: number;
  posted: number;
  rightlyPosted: number;
  first: number;
  inThree: number;
  clientsInThree: number;
  ms: number;
}

/**
 * A generated year of about 10,000 entries: each week is suggested with what is known by then, then confirmed as it truly
 * was. Precision is of what would post itself by the rule; recall is of the truth among the first three suggestions.
 */
export function matching(): Promise<Figure[]> {
  const year = aYear(SEED, CLIENTS, ENTRIES_A_WEEK);
  const known: Known = { items: new Map(), recorded: new Map(), bills: new Map(), learnt: new Map() };
  const tally: Tally = { entries: 0, ofClients: 0, posted: 0, rightlyPosted: 0, first: 0, inThree: 0, clientsInThree: 0, ms: 0 }; // prettier-ignore
  for (const week of year.weeks) {
    enter(known, week);
    const start = performance.now();
    const book = bookFor(year, known);
    const suggested = week.entries.map(({ entry }) => suggest(book, entry));
    tally.ms += performance.now() - start;
    const posted = new Set(chosenToPost(suggested, RULE));
    week.entries.forEach((one, index) => count(tally, one, suggested[index] ?? [], posted.has(index)));
    for (const one of week.entries) confirm(known, one);
  }
  const share = (part: number, whole: number) => round((100 * part) / whole);
  const figure = (metric: string, value: number, unit: string): Figure => ({
    subject: 'matching',
    metric,
    value,
    unit,
  });
  return Promise.resolve([
    figure('entries', tally.entries, ''),
    figure('posts itself, precision', share(tally.rightlyPosted, tally.posted), '%'),
    figure('posts itself, of all', share(tally.posted, tally.entries), '%'),
    figure('first of all suggestions', share(tally.first, tally.entries), '%'),
    figure('first three, recall', share(tally.inThree, tally.entries), '%'),
    figure('first three, clients only', share(tally.clientsInThree, tally.ofClients), '%'),
    figure('the whole year', round(tally.ms), 'ms'),
    figure('10,000 against all at once', round(atOnce(year)), 'ms'),
  ]);
}

function count(tally: Tally, { truth }: TrueEntry, suggestions: readonly Suggestion[], isPosted: boolean): void {
  const [first] = suggestions;
  const isFirst = first !== undefined && isRight(first, truth);
  const isInThree = suggestions.slice(0, 3).some((one) => isRight(one, truth));
  const isOfClient = truth.is === 'settle';
  tally.entries += 1;
  tally.ofClients += isOfClient ? 1 : 0;
  tally.first += isFirst ? 1 : 0;
  tally.inThree += isInThree ? 1 : 0;
  tally.clientsInThree += isOfClient && isInThree ? 1 : 0;
  tally.posted += isPosted ? 1 : 0;
  tally.rightlyPosted += isPosted && isFirst ? 1 : 0;
}

function isRight(suggestion: Suggestion, truth: Truth): boolean {
  switch (truth.is) {
    case 'recorded':
      return suggestion.kind === 'recorded' && suggestion.paymentId === truth.paymentId;
    case 'class':
      return suggestion.kind === 'class' && suggestion.class === truth.class && suggestion.billId === truth.billId;
    case 'settle':
      return suggestion.kind === 'settle' && suggestion.clientId === truth.clientId && partsOf(closed(suggestion)) === partsOf(truth.parts); // prettier-ignore
  }
}

/** What each item is settled by, with what is written off of the last. */
const closed = ({ parts, writeOff }: Extract<Suggestion, { kind: 'settle' }>) =>
  parts.map((part, index) => ({ ...part, settles: part.settles + (index === parts.length - 1 ? (writeOff?.amount ?? 0n) : 0n) })); // prettier-ignore

const partsOf = (parts: readonly { itemId: string; settles: bigint }[]): string =>
  parts.map(({ itemId, settles }) => `${itemId}=${settles}`).sort().join(); // prettier-ignore

function enter({ items, recorded, bills }: Known, week: Week): void {
  for (const item of week.issued) items.set(item.id, item);
  for (const one of week.recorded) recorded.set(one.id, one);
  for (const id of week.settled) items.delete(id);
  for (const bill of week.bills) bills.set(bill.id, bill);
}

function confirm({ items, recorded, bills, learnt }: Known, { entry, truth }: TrueEntry): void {
  if (truth.is === 'recorded') recorded.delete(truth.paymentId);
  if (truth.is === 'class' && truth.billId !== undefined) bills.delete(truth.billId);
  if (truth.is !== 'settle') return;
  for (const { itemId, settles } of truth.parts) {
    const item = items.get(itemId);
    if (item && item.open > settles) items.set(itemId, { ...item, open: item.open - settles });
    else items.delete(itemId);
  }
  if (entry.iban === null) return;
  const own = learnt.get(truth.clientId) ?? new Map<string, number>();
  learnt.set(truth.clientId, own.set(entry.iban, (own.get(entry.iban) ?? 0) + 1));
}

function bookFor({ parties, ownIban }: Year, { items, recorded, bills, learnt }: Known): Book {
  const payers = parties.map(({ clientId, name, cui }): Payer => {
    const own = [...(learnt.get(clientId) ?? [])].map(([iban, times]) => ({ iban, times }));
    return { clientId, name, cui, iban: null, learnt: own };
  });
  return bookOf({
    items: [...items.values()],
    payers,
    recorded: [...recorded.values()],
    bills: [...bills.values()],
    payouts: [],
    prefixes: [],
    ownIbans: [ownIban],
    rateOn: (currency) => (currency === 'RON' ? 10_000n : 49_765n),
    chargeTolerance: 2_000n,
  });
}

/** Every entry of the year against every invoice of the year, all open. */
function atOnce(year: Year): number {
  const known: Known = { items: new Map(), recorded: new Map(), bills: new Map(), learnt: new Map() };
  for (const week of year.weeks) enter(known, week);
  const start = performance.now();
  const book = bookFor(year, known);
  for (const { entry } of year.weeks.flatMap(({ entries }) => entries)) suggest(book, entry);
  return performance.now() - start;
}
