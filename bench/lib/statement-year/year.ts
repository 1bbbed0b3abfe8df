import { addDays, civilDate, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { divRound } from '#domain/kernel/pure/decimal.ts';
import type { Bill, Entry, OpenItem, RecordedPayment } from '#domain/banking/model/matching/entry.ts';
import type { EntryClass } from '#domain/banking/model/matching/suggestion.ts';
import { aCui, anIban, aPerson, parties, type Party } from './parties.ts';
import { type Random, randomOf } from './random.ts';
import { details, payerName } from './wording.ts';

/** What an entry truly is. */
export type Truth =
  | { is: 'settle'; clientId: string; parts: { itemId: string; settles: bigint }[] }
  | { is: 'recorded'; paymentId: string }
  | { is: 'class'; class: EntryClass; billId?: string };

export interface TrueEntry {
  entry: Entry;
  truth: Truth;
}

/** A week of a company's account, and what was issued and recorded before its statement came. */
export interface Week {
  issued: OpenItem[];
  recorded: RecordedPayment[];
  /** What the recorded payments settled: it is no longer open. */
  settled: string[];
  bills: Bill[];
  entries: TrueEntry[];
}

export interface Year {
  parties: Party[];
  weeks: Week[];
  ownIban: string;
}

const START = civilDate('2026-01-05');
const RATE = 49_765n;

/** A year of a company of `clients` clients, about as many entries as it takes; the same for a seed. */
export function aYear(seed: number, clients: number, entriesAWeek: number): Year {
  const random = randomOf(seed);
  const all = parties(random, clients);
  anIban(random);
  const second = anIban(random);
  const open = new Map<string, OpenItem[]>();
  const paid = new Map<string, OpenItem>();
  const suppliers = Array.from({ length: 40 }, () => ({ name: supplierName(random), cui: aCui(random), iban: anIban(random) })); // prettier-ignore
  let last = 40;
  let count = 0;
  const weeks = Array.from({ length: 52 }, (_, index): Week => {
    const monday = addDays(START, index * 7);
    const week: Week = { issued: [], recorded: [], settled: [], bills: [], entries: [] };
    const invoices = Math.round(entriesAWeek * 0.72);
    for (let one = 0; one < invoices; one += 1) {
      const party = random.oneOf(all);
      const item = anInvoice(random, party, (last += 1), addDays(monday, random.below(5)));
      week.issued.push(item);
      open.set(party.clientId, [...(open.get(party.clientId) ?? []), item]);
    }
    const payers = all.filter(({ clientId }) => (open.get(clientId) ?? []).length > 0);
    const day = () => addDays(monday, random.between(2, 6));
    for (let one = 0; one < Math.round(entriesAWeek * 0.66); one += 1) {
      const party = random.oneOf(payers);
      week.entries.push(...payment(random, party, { open, paid }, day(), week, `paid-${(count += 1)}`));
    }
    for (let one = 0; one < Math.round(entriesAWeek * 0.3); one += 1)
      week.entries.push(otherEntry(random, day(), week, suppliers, second, `bill-${(count += 1)}`));
    return week;
  });
  return { parties: all, weeks, ownIban: second };
}

const supplierName = (random: Random): string => `${random.oneOf(['Furnizor', 'Materiale', 'Utilaje', 'Papetărie', 'Combustibil', 'Chimicale'])} ${random.oneOf(['Total', 'Rapid', 'Union', 'Best', 'Metro', 'Profi'])} ${random.between(1, 99)} SRL`; // prettier-ignore

function anInvoice(random: Random, party: Party, number: number, date: CivilDate): OpenItem {
  const amount =
    party.monthly ?? BigInt(random.in(0.3) ? random.between(2, 60) * 10_000 : random.between(9_000, 900_000));
  return {
    id: `invoice-${number}`,
    kind: 'invoice',
    clientId: party.clientId,
    number: `F-${number}`,
    open: amount,
    currency: party.currency,
    issueDate: date,
    dueDate: addDays(date, random.oneOf([5, 15, 30])),
    ...(party.currency === 'EUR' ? { rate: RATE } : {}),
  };
}

interface Ledger {
  open: Map<string, OpenItem[]>;
  /** The last that each client paid. */
  paid: Map<string, OpenItem>;
}

/** A client pays: one invoice, several, a part, too much, something already paid, or before any invoice. */
function payment(
  random: Random,
  party: Party,
  { open, paid }: Ledger,
  date: CivilDate,
  week: Week,
  id: string,
): TrueEntry[] {
  const own = (open.get(party.clientId) ?? []).filter(({ issueDate }) => issueDate <= date);
  const oldest = own[0];
  if (oldest === undefined) return [];
  const way = random.weighted({ one: 78, group: 12, part: 4, over: 1, again: 1.5, kept: 1.5, advance: 1, byHand: 2 });
  const first = random.in(0.85) ? oldest : random.oneOf(own);
  if (party.currency === 'EUR') return [inLei(random, party, first, date, open)];
  const before = paid.get(party.clientId);
  if (way === 'again' && before) return [entryOf(random, party, [before], before.open, date, [])];
  if (way === 'again' || way === 'advance')
    return [entryOf(random, party, [], BigInt(random.between(5, 90) * 10_000), date, [])];
  const group = way === 'group' ? own.slice(0, random.between(2, 5)) : [first];
  const total = group.reduce((sum, item) => sum + item.open, 0n);
  if (way === 'part' && total > 20_000n) {
    const amount = divRound(total * BigInt(random.between(20, 80)), 100n);
    replace(open, { ...first, open: first.open - amount });
    return [entryOf(random, party, [first], amount, date, [{ itemId: first.id, settles: amount }])];
  }
  for (const item of group) take(open, item);
  paid.set(party.clientId, first);
  const settled = group.map((item) => ({ itemId: item.id, settles: item.open }));
  if (way === 'byHand') {
    week.recorded.push({ id, clientId: party.clientId, amount: total, currency: 'RON', date, reference: String(random.between(1, 400)), unallocated: 0n, isTied: false }); // prettier-ignore
    week.settled.push(...group.map((item) => item.id));
    return [{ ...entryOf(random, party, group, total, date, settled), truth: { is: 'recorded', paymentId: id } }];
  }
  const amount = way === 'over' ? total + BigInt(random.between(1, 50) * 1_000) : way === 'kept' && total > 50_000n ? total - BigInt(random.between(2, 15) * 100) : total; // prettier-ignore
  return [entryOf(random, party, group, amount, date, settled)];
}

const take = (open: Map<string, OpenItem[]>, { clientId, id }: OpenItem) =>
  open.set(clientId, (open.get(clientId) ?? []).filter((one) => one.id !== id)); // prettier-ignore

const replace = (open: Map<string, OpenItem[]>, item: OpenItem) =>
  open.set(item.clientId, (open.get(item.clientId) ?? []).map((one) => (one.id === item.id ? item : one))); // prettier-ignore

/** An invoice in euro paid in lei, at the rate of the payer's bank. */
function inLei(
  random: Random,
  party: Party,
  item: OpenItem,
  date: CivilDate,
  open: Map<string, OpenItem[]>,
): TrueEntry {
  take(open, item);
  const amount = divRound(divRound(item.open * RATE, 10_000n) * BigInt(1000 + random.between(-15, 20)), 1000n);
  return entryOf(random, party, [item], amount, date, [{ itemId: item.id, settles: item.open }]);
}

function entryOf(
  random: Random,
  party: Party,
  items: OpenItem[],
  amount: bigint,
  date: CivilDate,
  parts: { itemId: string; settles: bigint }[],
): TrueEntry {
  const payer = party.parent && random.in(0.25) ? party.parent : party;
  if (random.in(0.02)) party.ibans.push(anIban(random));
  const isOwner = random.in(0.03);
  return {
    truth: { is: 'settle', clientId: party.clientId, parts },
    entry: {
      date,
      direction: 'in',
      amount,
      currency: 'RON',
      text: details(random, party, items),
      reference: random.in(0.5) ? `BT${random.between(10 ** 7, 10 ** 8)}` : null,
      name: isOwner ? party.owner.toUpperCase() : payerName(random, payer),
      iban: random.in(0.07) ? null : isOwner ? anIban(random) : random.oneOf(payer.ibans),
    },
  };
}

/** What is no client's payment: suppliers, the bank, people, the state, the company's other account. */
function otherEntry(
  random: Random,
  date: CivilDate,
  week: Week,
  suppliers: { name: string; cui: string; iban: string }[],
  own: string,
  id: string,
): TrueEntry {
  const amount = BigInt(random.between(200, 900_000));
  const entry = (direction: Entry['direction'], text: string, name: string | null, iban: string | null, sum = amount) => ({ date, direction, amount: sum, currency: 'RON', text, reference: null, name, iban }); // prettier-ignore
  const class_ = (name: EntryClass, made: Entry): TrueEntry => ({ entry: made, truth: { is: 'class', class: name } });
  switch (
    random.weighted({ supplier: 40, charge: 25, salary: 8, tax: 6, own: 5, interest: 3, cash: 3, card: 7, payout: 3 })
  ) {
    case 'supplier': {
      const { name, cui, iban } = random.oneOf(suppliers);
      const number = `${random.oneOf(['FX', 'MTR', 'U'])} ${random.between(100, 99_999)}`;
      const isListed = random.in(0.75);
      if (isListed) week.bills.push({ id, supplierName: name, supplierCui: cui, number, amount, currency: 'RON', issueDate: addDays(date, -random.between(1, 30)) }); // prettier-ignore
      const made = entry('out', random.in(0.7) ? `PLATA FACT ${number}` : 'PLATA MARFA', name.toUpperCase(), iban);
      return { entry: made, truth: isListed ? { is: 'class', class: 'supplier', billId: id } : { is: 'class', class: 'supplier' } }; // prettier-ignore
    }
    case 'charge':
      return class_('bank_charge', entry('out', random.oneOf(['COMISION PLATA', 'Comision administrare cont', 'TAXA ADMINISTRARE', 'COMISION INCASARE OP', 'Comisioane']), null, null, BigInt(random.between(50, 3_000)))); // prettier-ignore
    case 'salary':
      return class_('salary', entry('out', `SALARIU LUNA ${random.between(1, 12)}`, aPerson(random).toUpperCase(), anIban(random))); // prettier-ignore
    case 'tax':
      return class_('tax', entry('out', random.oneOf(['CONTRIBUTII CAS', 'IMPOZIT PROFIT', 'TVA LUNA 3', 'PLATA CONT UNIC']), 'BUGETUL DE STAT', null)); // prettier-ignore
    case 'own':
      return class_('own_transfer', entry(random.in(0.5) ? 'in' : 'out', 'TRANSFER INTRE CONTURI', 'CURAT SI BINE SRL', own)); // prettier-ignore
    case 'interest':
      return class_('interest', entry('in', 'DOBANDA CONT CURENT', null, null, BigInt(random.between(1, 900))));
    case 'cash':
      return random.in(0.5) ? class_('cash_deposit', entry('in', 'DEPUNERE NUMERAR', null, null)) : class_('cash_withdrawal', entry('out', 'RETRAGERE NUMERAR ATM', null, null)); // prettier-ignore
    case 'card':
      return class_('card_purchase', entry('out', `CUMPARARE POS ${random.oneOf(['OMV', 'LIDL', 'DEDEMAN'])} ${random.between(1000, 9999)}`, null, null)); // prettier-ignore
    case 'payout':
      return class_('card_payout', entry('in', 'STRIPE PAYMENTS EUROPE PAYOUT', 'STRIPE', null));
  }
}
