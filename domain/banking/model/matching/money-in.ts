import { sum } from '#domain/kernel/pure/decimal.ts';
import { sumKey } from './book.ts';
import type { Context } from './context.ts';
import type { OpenItem } from './entry.ts';
import { groupsOf } from './groups.ts';
import { stronglyNamed } from './number-reasons.ts';
import { pointsOf } from './reason.ts';
import { settling } from './settle.ts';
import type { Hypothesis } from './suggestion.ts';

/** Clients that only a sum points to: beyond so many it says nothing. */
export const MOST_BY_SUM = 30;
const MOST_ALIKE = 6;
const MOST_GROUPS = 4;
const RECOGNISED = 2;

/** What money that came may settle: of every client that an account, a name, a number or the sum points to. */
export function settlements(context: Context): Hypothesis[] {
  const { book, entry, payers, mentions } = context;
  const pointed = new Set([...payers.ids(), ...mentions.found.map(({ item }) => item.clientId)]);
  const bySum = (book.itemsByAmount.get(sumKey(entry.amount, entry.currency)) ?? []).map(({ clientId }) => clientId);
  const others = [...new Set(bySum)].filter((id) => !pointed.has(id)).slice(0, MOST_BY_SUM);
  const found = [...pointed, ...others].flatMap((clientId) =>
    setsOf(context, clientId).flatMap((items) => settling(context, clientId, items) ?? []),
  );
  return [...found, ...acrossClients(context)];
}

/** Sets of a client's items that the entry may pay. */
function setsOf(context: Context, clientId: string): readonly (readonly OpenItem[])[] {
  const { book, entry, payers, mentions } = context;
  const all = book.itemsOf.get(clientId) ?? [];
  const own = all.filter(({ currency }) => currency === entry.currency);
  const foreign = all.filter(({ currency }) => currency !== entry.currency);
  const mentioned = new Set(mentions.found.map(({ item }) => item.id));
  const strong = new Set(stronglyNamed(context).map(({ id }) => id));
  const named = own.filter(({ id }) => mentioned.has(id));
  const surely = own.filter(({ id }) => strong.has(id));
  const exact = own.filter(({ open }) => open === entry.amount).slice(0, MOST_ALIKE);
  const short = own.filter(({ open }) => open > entry.amount && open - entry.amount <= book.chargeTolerance);
  const isRecognised = pointsOf(payers.of(clientId)) >= RECOGNISED;
  const sets = [surely, named, ...exact.map(alone), ...foreign.map(alone)].filter(({ length }) => length > 0);
  if (named.length > 0 || isRecognised) sets.push(...short.slice(0, MOST_ALIKE).map(alone));
  if (!isRecognised) return unique(sets);
  if (exact.length === 0) sets.push(...groupsOf(own, entry.amount, MOST_GROUPS));
  if (own.length > 1 && sum(own.map(({ open }) => open)) <= entry.amount) sets.push(own);
  return [...unique([...sets, ...own.slice(0, 1).map(alone)]), []];
}

const alone = (item: OpenItem): OpenItem[] => [item];

/** Invoices of several clients in one payment: only when their numbers are written and the sum is right. */
function acrossClients(context: Context): Hypothesis[] {
  const items = stronglyNamed(context).filter(({ currency }) => currency === context.entry.currency);
  const clients = [...new Set(items.map(({ clientId }) => clientId))];
  if (clients.length < 2 || sum(items.map(({ open }) => open)) !== context.entry.amount) return [];
  const best = clients.sort((a, b) => pointsOf(context.payers.of(b)) - pointsOf(context.payers.of(a)))[0] ?? '';
  const one = settling(context, best, items);
  return one ? [one] : [];
}

function unique(sets: readonly (readonly OpenItem[])[]): (readonly OpenItem[])[] {
  const known = new Map(
    sets.map((set) => [
      set
        .map(({ id }) => id)
        .sort()
        .join(),
      set,
    ]),
  );
  return [...known.values()];
}
