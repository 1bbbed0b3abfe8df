import type { Book } from './book.ts';
import type { Entry } from './entry.ts';
import { nameWords } from './names.ts';
import type { Reading } from './reading.ts';
import { because, pointsOf, type Reason } from './reason.ts';

/** Who may have paid: for each client what speaks for it, the best of each kind. */
export interface Payers {
  of(clientId: string): readonly Reason[];
  ids(): Iterable<string>;
  /** Surely somebody among the clients: a known account or a tax number. */
  isKnown: boolean;
  hasName: boolean;
}

const WHOLE = 0.97;
const LIKE = 0.8;
const CLOSE = 0.62;

/** Recognises the payer by account, tax number and name, each of which may be missing, wrong, or of several clients. */
export function payersOf(book: Book, entry: Entry, reading: Reading): Payers {
  const found = new Map<string, Reason[]>();
  const add = (clientId: string, reason: Reason) => {
    const reasons = found.get(clientId) ?? [];
    reasons.push(reason);
    found.set(clientId, reasons);
  };
  for (const { clientId, reason } of byAccount(book, reading)) add(clientId, reason);
  for (const cui of reading.cuis)
    for (const { clientId } of book.payersByCui.get(cui) ?? []) add(clientId, because('cui', { cui }));
  const isKnown = found.size > 0;
  for (const { clientId, reason } of byName(book, entry, reading)) add(clientId, reason);
  return {
    of: (clientId) => found.get(clientId) ?? [],
    ids: () => found.keys(),
    isKnown,
    hasName: entry.name !== null && nameWords(entry.name).length > 0,
  };
}

function byAccount(book: Book, { ibans }: Reading) {
  const found: { clientId: string; reason: Reason }[] = [];
  for (const iban of ibans) {
    if (book.own.has(iban)) continue;
    const known = book.payersByIban.get(iban) ?? [];
    for (const { payer, times } of known) {
      const facts = { iban, times: String(times ?? 0) };
      const key = known.length > 1 ? 'ibanOfSeveral' : times === undefined ? 'ibanOfCard' : 'ibanLearnt';
      found.push({ clientId: payer.clientId, reason: because(key, facts) });
    }
  }
  return found;
}

/** By the name that the bank gives, else by a whole name in the text. */
function byName(book: Book, { name }: Entry, { folded }: Reading) {
  const words = nameWords(name ?? '');
  const named = words.length > 0 && name !== null ? book.names.near(words) : [];
  const whole = named.filter(({ coverage, likeness }) => coverage >= WHOLE && likeness >= LIKE);
  const close = named.filter((one) => !whole.includes(one) && one.likeness >= CLOSE);
  const isAlone = whole.length === 1;
  const reasons = [
    ...whole.map(({ clientId }) => ({
      clientId,
      reason: because(isAlone ? 'name' : 'nameOfSeveral', { written: name ?? '' }),
    })),
    ...close.map(({ clientId }) => ({ clientId, reason: because('nameClose', { written: name ?? '' }) })),
  ];
  if (reasons.length > 0) return reasons;
  const inText = book.names
    .near(nameWords(folded))
    .filter(({ clientId, coverage }) => coverage >= WHOLE && book.names.wordsOf(clientId).join('').length >= 5);
  const key = inText.length > 1 ? 'nameOfSeveral' : 'nameClose';
  return inText.map(({ clientId }) => ({
    clientId,
    reason: because(key, { written: book.payerOf.get(clientId)?.name ?? '' }),
  }));
}

/**
 * What the payer says of a suggestion for one client: its reasons, or that somebody else pays. Who is known as another
 * client rarely pays for this one.
 */
export function payerReasons(payers: Payers, clientId: string, name: string | null): Reason[] {
  const reasons = payers.of(clientId);
  const others = [...payers.ids()].filter((id) => id !== clientId && pointsOf(payers.of(id)) >= 5);
  if (others.length > 0 && pointsOf(reasons) < 3) return [...reasons, because('payerKnownAs', { name: name ?? '' })];
  if (reasons.length === 0 && payers.hasName) return [because('otherPayer', { name: name ?? '' })];
  return [...reasons];
}
