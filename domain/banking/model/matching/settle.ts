import { divRound, formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import type { Context } from './context.ts';
import type { WriteOffReason } from '#domain/collections/model/payment.ts';
import { daysBetween } from '#domain/kernel/pure/civil-date.ts';
import type { OpenItem } from './entry.ts';
import { numberReasons } from './number-reasons.ts';
import { payerReasons } from './payers.ts';
import { because, type Reason } from './reason.ts';
import type { Hypothesis } from './suggestion.ts';

type Settlement = Extract<Hypothesis, { kind: 'settle' }>;
type Division = Pick<Settlement, 'parts' | 'rest' | 'writeOff'> & { reason: Reason };

const ROUNDING = 100n;
/** A bank keeps a few lei, never a twentieth of a payment. */
const CHARGE_SHARE = 20n;
/** Between the rate of the day and the one at which the client's bank sold the currency. */
const SPREAD_PERCENT = 3n;
const NEAR_DUE_DAYS = 10;
const CLOCK_DAYS = 2;

const text = (amount: bigint): string => formatDecimal(amount, 2);

/** The hypothesis that an entry pays these items of a client, in this order; none of them: money on account. */
export function settling(context: Context, clientId: string, items: readonly OpenItem[]): Settlement | undefined {
  const { entry, payers } = context;
  const division = divided(context, items);
  if (!division) return undefined;
  const { reason, ...rest } = division;
  return {
    kind: 'settle',
    clientId,
    ...rest,
    reasons: [
      reason,
      ...numberReasons(context, items),
      ...payerReasons(payers, clientId, entry.name),
      ...dayReasons(context, clientId, items),
    ],
  };
}

function divided(context: Context, items: readonly OpenItem[]): Division | undefined {
  const { entry } = context;
  const [first] = items;
  if (!first) return { parts: [], rest: entry.amount, reason: because('onAccount') };
  if (first.currency !== entry.currency) return exchanged(context, first);
  const open = sum(items.map((item) => item.open));
  const reason = amountReason(context, items, open);
  const parts = filled(items, entry.amount);
  const rest = entry.amount - sum(parts.map((part) => part.amount));
  const missing = open - entry.amount;
  const why = whyMissing(context, missing, open);
  return { parts, rest, reason, ...(why ? { writeOff: { amount: missing, why } } : {}) };
}

/** What is missing of a sum, when a bank or a rounding may have taken it. */
function whyMissing({ book }: Context, missing: bigint, open: bigint): WriteOffReason | undefined {
  if (missing <= 0n || missing * CHARGE_SHARE > open || missing > book.chargeTolerance) return undefined;
  return missing < ROUNDING ? 'rounding' : 'bank_charge';
}

function amountReason(context: Context, items: readonly OpenItem[], open: bigint): Reason {
  const { amount } = context.entry;
  const facts = { amount: text(amount), open: text(open), count: String(items.length) };
  const missing = open - amount;
  if (missing < 0n) return because('amountOver', { ...facts, over: text(-missing) });
  if (missing > 0n && whyMissing(context, missing, open))
    return because('bankCharge', { ...facts, missing: text(missing) });
  if (missing > 0n) return because('amountPartial', { ...facts, missing: text(missing) });
  if (items.length === 1) return because('amountExact', facts);
  const named = new Set(context.mentions.found.map(({ item }) => item.id));
  if (items.every(({ id }) => named.has(id))) return because('groupNamed', facts);
  const own = context.book.itemsOf.get(items[0]?.clientId ?? '') ?? [];
  const isAll = own.filter((item) => item.currency === context.entry.currency).length === items.length;
  return because(isAll ? 'balanceWhole' : 'groupExact', facts);
}

/** One item after another, each at most what is open of it. */
function filled(items: readonly OpenItem[], amount: bigint) {
  let left = amount;
  return items.flatMap(({ id, clientId, open }) => {
    const part = open < left ? open : left;
    left -= part;
    return part > 0n ? [{ itemId: id, clientId, amount: part, settles: part }] : [];
  });
}

/** An item in another currency than the account: settled whole when the sum is near its worth on that day. */
function exchanged({ book, entry }: Context, item: OpenItem): Division | undefined {
  const from = book.rateOn(item.currency, entry.date);
  const to = book.rateOn(entry.currency, entry.date);
  if (from === undefined || to === undefined) return undefined;
  const worth = divRound(item.open * from, to);
  const off = entry.amount - worth;
  if ((off < 0n ? -off : off) * 100n > worth * SPREAD_PERCENT) return undefined;
  const atIssue =
    item.rate !== undefined && entry.currency === 'RON' ? divRound(item.open * item.rate, 10_000n) : worth;
  return {
    parts: [{ itemId: item.id, clientId: item.clientId, amount: entry.amount, settles: item.open }],
    rest: 0n,
    reason: because('exchange', {
      open: text(item.open),
      currency: item.currency,
      rate: formatDecimal(divRound(entry.amount * 10_000n, item.open), 4),
      difference: text(entry.amount - atIssue),
    }),
  };
}

function dayReasons({ book, entry }: Context, clientId: string, items: readonly OpenItem[]): Reason[] {
  const reasons: Reason[] = [];
  const late = items.find(({ issueDate }) => daysBetween(entry.date, issueDate) > CLOCK_DAYS);
  if (late) reasons.push(because('beforeIssue', { number: late.number, date: late.issueDate }));
  const due = items.find(
    ({ dueDate }) => dueDate !== null && Math.abs(daysBetween(entry.date, dueDate)) <= NEAR_DUE_DAYS,
  );
  if (due?.dueDate) reasons.push(because('nearDue', { date: due.dueDate }));
  if (items.length > 0 && isOldestFirst(book.itemsOf.get(clientId) ?? [], items)) reasons.push(because('oldest'));
  return reasons;
}

/** People pay what has waited longest, one after another. */
function isOldestFirst(own: readonly OpenItem[], items: readonly OpenItem[]): boolean {
  const chosen = new Set(items.map(({ id }) => id));
  return own.slice(0, items.length).every(({ id }) => chosen.has(id));
}
