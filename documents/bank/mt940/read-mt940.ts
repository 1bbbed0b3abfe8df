import type { Line } from '../lines.ts';
import type { Balance, Piece, ReadEntry } from '../schema.ts';
import { Tally } from '../tally.ts';
import { UnreadableStatement } from '../unreadable.ts';
import { balanceLine } from './balance-line.ts';
import { NOBODY, orNull, realReference } from './details/party.ts';
import { detailsOf } from './details/of-entry.ts';
import { entryLine } from './entry-line.ts';
import { type Field, messageParts } from './fields.ts';

interface Open {
  readonly line: number;
  readonly tally: Tally;
  account: string | null;
  number: string | null;
  opening: Balance | null;
  closing: Balance | null;
  isClosed: boolean;
  entry: { field: Field; text: string[] } | undefined;
}

/** Reads messages MT940 (and MT942, which has no balances), one piece at a time. @throws UnreadableStatement */
export function* readMt940(lines: Iterable<Line>): Generator<Piece> {
  let sender: string | undefined;
  let open: Open | undefined;
  let any = false;
  for (const part of messageParts(lines)) {
    if (part.kind === 'sender') sender = part.bank;
    else if (part.kind === 'stray') open?.tally.note('strayLine', part.line, part.text);
    else if (part.kind === 'end') {
      yield* ended(open, sender);
      open = sender = undefined;
    } else {
      const { field } = part;
      if (!open || field.tag === '20' || (open.isClosed && /^(?:25|28|60)/.test(field.tag))) {
        yield* ended(open, sender);
        open = { ...begun(field.line), account: open?.account ?? null };
        any = true;
      }
      if (field.tag === '61' || field.tag.startsWith('62')) yield* entryOf(open, sender);
      take(open, field);
    }
  }
  yield* ended(open, sender);
  if (!any) throw new UnreadableStatement('noStatement', 1);
}

const begun = (line: number): Open => ({
  line,
  tally: new Tally(),
  account: null,
  number: null,
  opening: null,
  closing: null,
  isClosed: false,
  entry: undefined,
});

function take(open: Open, field: Field): void {
  const text = field.lines.join('').trim();
  const { tag } = field;
  if (tag.startsWith('25')) open.account = text.replace(/\s/g, '').replace(/^\//, '') || null;
  else if (tag.startsWith('28')) open.number = text || null;
  else if (tag.startsWith('60')) open.opening ??= balanceLine(field, open.tally);
  else if (tag.startsWith('62')) {
    open.closing = balanceLine(field, open.tally);
    open.isClosed = true;
  } else if (tag === '61') {
    if (open.isClosed) throw new UnreadableStatement('garbledEntry', field.line, text);
    open.entry = { field, text: [] };
  } else if (tag === '86' && !open.isClosed) open.entry?.text.push(...field.lines);
}

function* ended(open: Open | undefined, sender: string | undefined): Generator<Piece> {
  if (!open) return;
  yield* entryOf(open, sender);
  const { account, number, opening, closing, line, tally } = open;
  yield { kind: 'statement', head: tally.head({ account, number, currency: null, opening, closing, line }) };
}

function* entryOf(open: Open, sender: string | undefined): Generator<Piece> {
  if (!open.entry) return;
  const { field, text } = open.entry;
  open.entry = undefined;
  const of = { account: open.account, currency: open.opening?.currency ?? null };
  yield { kind: 'entry', entry: open.tally.add(readEntry(open, field, text, sender)), of };
}

function readEntry(open: Open, field: Field, text: readonly string[], sender: string | undefined): ReadEntry {
  const [first = '', ...supplement] = field.lines;
  const read = entryLine(first);
  if (!read) throw new UnreadableStatement('garbledEntry', field.line, first);
  if (!read.value.exists || !read.booked.exists) open.tally.note('noSuchDay', field.line, first.slice(0, 10));
  const bank = /^RO\d\d([A-Z]{4})/.exec(open.account ?? '')?.[1] ?? sender;
  const details =
    text.length > 0
      ? detailsOf({ lines: text, sign: read.sign, account: open.account }, bank)
      : { ...NOBODY, remittance: '' };
  const payers = read.bankReference === null ? null : realReference(read.reference);
  return {
    line: field.line,
    bookedDay: read.booked.day,
    valueDay: read.value.day,
    amount: read.amount,
    sign: read.sign,
    currency: null,
    reference: read.reference,
    bankReference: read.bankReference,
    ...details,
    info: orNull(supplement.join(' ')),
    endToEnd: details.endToEnd ?? payers,
    creditorReference: null,
    bankCode: read.type,
    reversal: read.mark.startsWith('R'),
    parts: [],
  };
}
