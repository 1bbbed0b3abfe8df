import { sumKey } from './book.ts';
import type { Context } from './context.ts';
import { daysBetween } from '#domain/kernel/pure/civil-date.ts';
import type { Bill, Entry } from './entry.ts';
import { nameWords } from './names.ts';
import { because, type Reason } from './reason.ts';
import type { EntryClass, Hypothesis } from './suggestion.ts';

interface ClassWord {
  class: EntryClass;
  direction: Entry['direction'];
  word: RegExp;
}

const row = (name: EntryClass, direction: Entry['direction'], word: RegExp): ClassWord => ({
  class: name,
  direction,
  word,
});

/** Words by which banks and people name what is no business with a client, the more telling first. */
const CLASS_WORDS: readonly ClassWord[] = [
  row('bank_charge', 'out', /\b(?:comisi(?:on|onul|oane|oanele)|com\. |taxa (?:administrare|lunara|pachet)|fee|charges?|abonament (?:card|pachet|internet banking)|speze)\b/),
  row('interest', 'in', /\b(?:dobanda|dobanzi|interest)\b/),
  row('interest', 'out', /\b(?:dobanda|dobanzi|interest)\b/),
  row('cash_withdrawal', 'out', /\b(?:retragere numerar|retragere (?:atm|bancomat)|eliberare numerar|cash withdrawal)\b/),
  row('cash_deposit', 'in', /\b(?:depunere (?:de )?numerar|depunere atm|alimentare cont numerar|cash deposit|foaie (?:de )?varsamant)\b/),
  row('tax', 'out', /\b(?:anaf|trezoreria|buget(?:ul)?(?: de stat| asigurari)?|impozit|contributii|tva luna|cont unic|dgrfp|d112|d300|taxe locale)\b/),
  row('salary', 'out', /\b(?:salari[ui]?l?e?|plata salarii|avans salariu|lichidare|tichete de masa)\b/),
  row('card_purchase', 'out', /\b(?:cumparare pos|plata (?:la )?pos|pos purchase|cumparaturi card|plata card|tranzactie card|card no)\b/),
  row('card_payout', 'in', /\b(?:stripe|netopia|mobilpay|payu|euplatesc|decontare (?:pos|comercianti)|incasari pos|pos settlement)\b/),
  row('loan', 'in', /\b(?:credit acordat|tragere credit|imprumut|creditare (?:asociat|firma)|aport)\b/),
  row('loan', 'out', /\b(?:rata credit|rambursare credit|rambursare imprumut|restituire imprumut|leasing)\b/),
  row('refund_received', 'in', /\b(?:retur (?:plata|suma|op)|restituire|stornare (?:plata|comision)|rambursare|chargeback|return(?:ed)? payment)\b/),
]; // prettier-ignore

/** What an entry is by its words, its accounts, the payouts and the suppliers' invoices. */
export function classHypotheses(context: Context): Hypothesis[] {
  const words = byWords(context);
  const isPayoutWord = (one: Hypothesis) => one.kind === 'class' && one.class === 'card_payout';
  const sent = payouts(context, words.find(isPayoutWord)?.reasons ?? []);
  const rest = sent.length === 0 ? words : words.filter((one) => !isPayoutWord(one));
  return [...rest, ...ownTransfer(context), ...sent, ...suppliers(context)];
}

function byWords({ entry, reading }: Context): Hypothesis[] {
  const words = `${reading.folded} ${nameWords(entry.name ?? '').join(' ')}`;
  const found = CLASS_WORDS.flatMap(({ class: name, direction, word }) => {
    const match = direction === entry.direction ? word.exec(words) : null;
    return match ? [{ name, word: match[0].trim() }] : [];
  });
  return found.slice(0, 2).map(({ name, word }) => of(name, [because('word', { word })]));
}

const of = (name: EntryClass, reasons: Reason[]): Hypothesis => ({ kind: 'class', class: name, reasons });

function ownTransfer({ book, entry }: Context): Hypothesis[] {
  const iban = entry.iban ?? '';
  return book.own.has(iban) ? [of('own_transfer', [because('ownAccount', { iban })])] : [];
}

/** Payouts of this very sum; `named` are the reasons when the text names the card service, too. */
function payouts({ book, entry }: Context, named: readonly Reason[]): Hypothesis[] {
  if (entry.direction === 'out') return [];
  return (book.payoutsByAmount.get(sumKey(entry.amount, entry.currency)) ?? [])
    .filter(({ date }) => Math.abs(daysBetween(date, entry.date)) <= 7)
    .map(({ id, date }) => ({
      kind: 'class',
      class: 'card_payout',
      payoutId: id,
      reasons: [because('amountExact'), because('payout', { date }), ...named],
    }));
}

/** Money that goes to a supplier: by its invoice's number, tax number, name and sum. */
function suppliers(context: Context): Hypothesis[] {
  const { book, entry, reading } = context;
  if (entry.direction === 'in') return [];
  const written = nameWords(entry.name ?? '');
  const mentioned = new Map(book.billNumbers.mentionsIn(reading).found.map(({ item, as }) => [item.id, as]));
  const same = book.billsByAmount.get(sumKey(entry.amount, entry.currency)) ?? [];
  const bills = new Map([...same, ...book.bills.filter(({ id }) => mentioned.has(id))].map((bill) => [bill.id, bill]));
  const listed = [...bills.values()].map((bill): Hypothesis => {
    const as = mentioned.get(bill.id);
    const reasons: Reason[] = [because(bill.amount === entry.amount ? 'amountExact' : 'amountPartial')];
    if (as !== undefined) reasons.push(because('numberLabelled', { number: bill.number, written: as }));
    if (bill.supplierCui !== null && reading.cuis.has(bill.supplierCui))
      reasons.push(because('cui', { cui: bill.supplierCui }));
    if (isNamed(bill, written)) reasons.push(because('name', { written: bill.supplierName }));
    else if (written.length > 0) reasons.push(because('otherPayer', { name: entry.name ?? '' }));
    if (daysBetween(entry.date, bill.issueDate) > 0)
      reasons.push(because('beforeIssue', { number: bill.number, date: bill.issueDate }));
    return { kind: 'class', class: 'supplier', billId: bill.id, reasons };
  });
  return written.length > 0 ? [...listed, of('supplier', [because('paidOut', { name: entry.name ?? '' })])] : listed;
}

function isNamed({ supplierName }: Bill, written: readonly string[]): boolean {
  const own = nameWords(supplierName);
  return (
    own.length > 0 &&
    own.every((word) => written.some((other) => other.startsWith(word) || (other.length > 3 && word.startsWith(other))))
  );
}
