import { signed } from '../amount.ts';
import type { ReadEntry, ReadPart } from '../schema.ts';
import type { Tally } from '../tally.ts';
import { UnreadableStatement } from '../unreadable.ts';
import { type BankElement, child, children, firstOf, textAt } from './element.ts';
import { type Transaction, transactionOf } from './transaction.ts';
import { amountOf, dayOf, signOf } from './values.ts';

/** One `Ntry`; undefined for one that the bank has not booked, which is noted. @throws UnreadableStatement garbledEntry */
export function entryOf(element: BankElement, tally: Tally): ReadEntry | undefined {
  const { line } = element;
  // the state is text until version 3, and an element with a code after it; a bank that leaves it out means booked
  const state = firstOf(textAt(element, 'Sts', 'Cd'), textAt(element, 'Sts', 'Prtry'), textAt(element, 'Sts'));
  if (state !== null && state !== 'BOOK') {
    tally.note('notBooked', line, state);
    return undefined;
  }
  const amount = amountOf(child(element, 'Amt'));
  const sign = signOf(element);
  const booked = dayOf(child(element, 'BookgDt'));
  const value = dayOf(child(element, 'ValDt'));
  const day = booked ?? value;
  if (amount === undefined || sign === undefined || day === undefined) {
    throw new UnreadableStatement('garbledEntry', line, saidOf(element));
  }
  if (booked?.exists === false || value?.exists === false) tally.note('noSuchDay', line);
  const isReversal = /^(?:true|1)$/.test(textAt(element, 'RvslInd') ?? '');
  const transactions = children(element, 'NtryDtls').flatMap((details) =>
    children(details, 'TxDtls').map((one) => transactionOf(one, { sign, isReversal })),
  );
  const head = { amount, sign, currency: child(element, 'Amt')?.currency ?? null };
  return {
    line,
    bookedDay: day.day,
    valueDay: value?.day ?? null,
    bankCode: bankCodeOf(child(element, 'BkTxCd')),
    reversal: isReversal,
    ...wholeOf(element, transactions),
    ...head,
    parts: partsOf(transactions, head, () => tally.note('partsDiffer', line)),
  };
}

const saidOf = (element: BankElement): string =>
  ['Amt', 'CdtDbtInd', 'BookgDt', 'ValDt'].map((name) => `${name} ${textAt(element, name) ?? '—'}`).join(', ');

function bankCodeOf(code: BankElement | undefined): string | null {
  const domain = child(code, 'Domn');
  if (!domain) return textAt(code, 'Prtry', 'Cd');
  const family = child(domain, 'Fmly');
  return [textAt(domain, 'Cd'), textAt(family, 'Cd'), textAt(family, 'SubFmlyCd')]
    .filter((it) => it !== null)
    .join('/');
}

/** What the entry says as a whole: its one payment, or of several only what the bank adds. */
function wholeOf(element: BankElement, transactions: readonly Transaction[]) {
  const bankReference = textAt(element, 'AcctSvcrRef');
  // NtryRef may be no more than a place in the statement
  const reference = firstOf(bankReference, textAt(element, 'NtryRef'));
  const added = textAt(element, 'AddtlNtryInf');
  const [one, ...others] = transactions;
  if (one && others.length === 0) {
    return {
      ...one,
      reference,
      bankReference: firstOf(bankReference, one.bankReference),
      info: firstOf(one.info, added),
    };
  }
  const said = transactions.flatMap((it) => [it.counterparty, it.creditorReference, it.remittance, it.info]);
  return {
    reference,
    bankReference,
    endToEnd: null,
    creditorReference: null,
    remittance: '',
    info:
      [added, ...said]
        .filter((it) => it !== null && it !== '')
        .join(' ')
        .slice(0, 2000) || null,
    counterparty: null,
    iban: null,
    cui: null,
  };
}

/** The payments of a batch when each says its amount and they add up to the entry; otherwise the entry stays one. */
function partsOf(
  transactions: readonly Transaction[],
  entry: Pick<ReadPart, 'amount' | 'sign' | 'currency'>,
  differ: () => void,
): ReadPart[] {
  if (transactions.length < 2) return [];
  const parts = transactions.flatMap(({ amount, ...rest }) => (amount === null ? [] : [{ ...rest, amount }]));
  if (parts.length === 0) return [];
  const sum = parts.reduce((total, part) => total + signed(part.amount, part.sign), 0n);
  const isWhole = parts.length === transactions.length && sum === signed(entry.amount, entry.sign);
  if (isWhole && parts.every((it) => it.currency === null || it.currency === entry.currency)) return parts;
  differ();
  return [];
}
