import { fold } from '#domain/kernel/pure/fold.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { OpenItem } from '#domain/banking/model/matching/entry.ts';
import { aPerson, type Party } from './parties.ts';
import type { Random } from './random.ts';

const upper = (text: string): string => fold(text).toUpperCase();

/** How a client writes the numbers of what it pays: at length, shortened, wrongly, or not at all. */
export function details(random: Random, party: Party, items: readonly OpenItem[]): string {
  const way = party.writesNumbers
    ? random.weighted({ full: 40, label: 30, bare: 6, wrong: 2, none: 12, other: 3 })
    : random.weighted({ full: 5, label: 8, bare: 2, none: 85 });
  const text = wordsFor(random, way, items);
  const noise = random.in(0.12) ? ` ${random.oneOf(DISTRACTIONS)(random)}` : '';
  const tail = random.in(0.2) ? ` C.I.F.:${random.in(0.5) ? 'RO' : ''}${party.cui}` : '';
  return spoiled(random, `${text}${noise}${tail}`);
}

const DISTRACTIONS: readonly ((random: Random) => string)[] = [
  (random) => `CONTRACT ${random.between(1, 300)}/${random.between(2020, 2026)}`,
  (random) => `COMANDA ${random.between(100, 9999)}`,
  (random) => `LUNA ${random.between(1, 12)}`,
  (random) => `TEL 07${random.between(10_000_000, 99_999_999)}`,
  (random) => `REF ${random.between(100_000, 999_999)}`,
  (random) => `OP ${random.between(1, 400)}`,
];

function wordsFor(random: Random, way: string, items: readonly OpenItem[]): string {
  const [first] = items;
  if (way === 'none' || first === undefined)
    return random.oneOf(['PLATA SERVICII', 'CV SERVICII CURATENIE', 'PLATA', 'CONF CONTRACT', 'SERVICII PRESTATE', '']);
  const written = items.map((item) => writtenNumber(random, way, item));
  const list = written.join(random.oneOf([', ', ' SI ', ' ', '; ', '+']));
  const day = random.in(0.35) ? ` DIN ${formatCivilDate(first.issueDate)}` : '';
  if (way === 'bare') return `PLATA ${list}${day}`;
  if (way === 'full' && random.in(0.2)) return `${list}${day}`;
  return `${random.oneOf(['C/V FACTURA', 'FACT', 'FACT.', 'FC', 'PLATA FACT NR', 'FACTURA NR.', 'CV FACTURI', 'fact', 'plata factura', 'INV', 'FF'])} ${list}${day}`;
}

function writtenNumber(random: Random, way: string, { number }: OpenItem): string {
  const [series = '', digits = ''] = number.split('-');
  const padded = digits.padStart(4, '0');
  if (way === 'full')
    return random.oneOf([number, `${series} ${digits}`, `${series}${digits}`, `${series}${padded}`, `${series} ${padded}`, `SERIA ${series} NR ${padded}`]); // prettier-ignore
  if (way === 'wrong') return mistyped(random, digits);
  if (way === 'other') return String(Math.max(1, Number(digits) - random.between(1, 400)));
  return random.in(0.3) ? padded : digits;
}

/** One digit wrong, or two that changed places. */
function mistyped(random: Random, digits: string): string {
  const at = random.below(digits.length);
  return random.in(0.5) && at > 0
    ? `${digits.slice(0, at - 1)}${digits[at] ?? ''}${digits[at - 1] ?? ''}${digits.slice(at + 1)}`
    : `${digits.slice(0, at)}${random.below(10)}${digits.slice(at + 1)}`;
}

/** Banks cut lines anywhere and cut the rest off. */
function spoiled(random: Random, text: string): string {
  if (random.in(0.08) && text.length > 27) return `${text.slice(0, 27)} ${text.slice(27)}`;
  return random.in(0.03) ? text.slice(0, 35) : text;
}

/** The payer's name as the bank has it. */
export function payerName(random: Random, party: Party): string | null {
  const way = random.weighted({ plain: 62, form: 18, order: 3, short: 5, cut: 3, typo: 3, none: 5, owner: 3 });
  const plain = upper(party.name);
  const own = plain.replace(/ SRL$/, '');
  switch (way) {
    case 'plain':
      return plain;
    case 'form':
      return random.oneOf([`SC ${plain}`, `${own} S.R.L.`, `S.C. ${own} S.R.L.`, own, party.name]);
    case 'order':
      return own.split(' ').reverse().join(' ');
    case 'short':
      return own
        .split(' ')
        .map((word) => (word.length > 5 ? word.slice(0, 4) : word))
        .join(' ');
    case 'cut':
      return plain.slice(0, Math.max(8, plain.length - 6));
    case 'typo':
      return mistypedName(random, plain);
    case 'owner':
      return upper(random.in(0.7) ? party.owner : aPerson(random));
    case 'none':
      return null;
  }
}

function mistypedName(random: Random, name: string): string {
  const at = random.between(1, Math.max(1, name.length - 6));
  return `${name.slice(0, at)}${random.in(0.5) ? '' : random.oneOf(['A', 'E', 'R', 'N'])}${name.slice(at + 1)}`;
}
