import type { Dice } from '#bin/seed/dice.ts';
import type { UblDocument, UblLine, UblLineVat } from '#documents/ubl/schema.ts';
import { summed } from '#documents/ubl/summed.ts';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { documentAllowances, documentShares, someLines, withShare } from './lines.ts';
import { aCompany, aForeigner, anAddress, anIban, aNonPayer, aPerson, aPublicBody } from './people.ts';

type Unsummed = Parameters<typeof summed>[0];
type Extra = NonNullable<Parameters<typeof summed>[1]>;

/** What makes a document of one kind, beside what all have. */
type Kind = (dice: Dice, base: Unsummed) => Partial<Unsummed> & { extra?: Extra };

const S21: UblLineVat = { category: 'S', rate: 2100 };
const S11: UblLineVat = { category: 'S', rate: 1100 };
const free = (category: UblLineVat['category']): UblLineVat => ({ category, rate: 0 });

const earlier = (dice: Dice, { issueDate }: Unsummed) => ({
  precedingInvoices: [{ number: `SRV-${dice.between(1, 999)}`, date: addDays(issueDate, -dice.between(1, 60)) }],
});

const deduction = (id: string, unitPrice: bigint): UblLine => ({
  id,
  name: 'Avans facturat, dedus',
  quantity: -1_000n,
  unitCode: 'C62',
  unitPrice,
  net: 0n,
  vat: S21,
  allowances: [],
});

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64');

/** Every kind of document that RO e-Factura knows, by the name that its file gets. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'b2b-380': () => ({}),
  'b2b-reduced': (dice) => ({ lines: someLines(dice, [S21, S11]) }),
  'credit-note-381': (dice, base) => ({
    kind: 'creditNote',
    lines: someLines(dice, [S21, free('E')]),
    ...earlier(dice, base),
  }),
  'storno-380': (dice, base) => ({ lines: someLines(dice, [S21, S11], -1n), ...earlier(dice, base) }),
  'corrected-384': (dice, base) => ({ kind: 'corrected', ...earlier(dice, base) }),
  'self-billed-389': () => ({ kind: 'selfBilled', notes: ['Autofactură'] }),
  'accounting-751': () => ({ kind: 'accounting' }),
  advance: (dice) => ({
    lines: [
      { ...deduction('1', BigInt(dice.between(1_000_000, 90_000_000))), name: 'Avans 30 % contract', quantity: 1_000n },
    ],
  }),
  'final-with-deduction': (dice, base) => {
    const lines = someLines(dice, [S21]);
    return { lines: [...lines, deduction(String(lines.length + 1), 1_000_000n)], ...earlier(dice, base) };
  },
  prepaid: (dice) => ({ extra: { prepaid: BigInt(dice.between(1, 500)) } }),
  rounding: (dice) => ({ extra: { rounding: BigInt(dice.between(-49, 50)) } }),
  b2c: (dice) => ({ buyer: aPerson(dice) }),
  b2g: (dice) => ({
    buyer: aPublicBody(dice),
    contractNumber: `CTR-${dice.between(1, 99)}/2026`,
    orderNumber: `CMD ${dice.between(1, 99)}`,
    buyerReference: 'COMP-3',
    payment: { meansCode: '42', iban: anIban(dice, 'TREZ'), terms: '30 de zile de la primire' },
  }),
  'zero-rate': (dice) => ({ lines: someLines(dice, [free('Z')]) }),
  exempt: (dice) => ({ lines: someLines(dice, [free('E'), S21]) }),
  'reverse-charge': (dice) => ({ lines: someLines(dice, [free('AE')]) }),
  'intra-community': (dice, { issueDate }) => {
    const buyer = aForeigner(dice, true);
    return { buyer, lines: someLines(dice, [free('K')]), deliveryDate: issueDate, deliverTo: buyer.address };
  },
  export: (dice) => ({ buyer: aForeigner(dice, false), lines: someLines(dice, [free('G')]) }),
  'not-registered': (dice) => ({
    seller: aNonPayer(dice),
    buyer: aNonPayer(dice),
    lines: someLines(dice, [free('O')]),
  }),
  'canary-islands': (dice) => ({ lines: someLines(dice, [{ category: 'L', rate: 700 }]) }),
  'ceuta-melilla': (dice) => ({ lines: someLines(dice, [{ category: 'M', rate: 400 }]) }),
  'cash-vat': () => ({ taxPointCode: '432', notes: ['TVA la încasare'] }),
  'foreign-currency': (dice) => ({
    currency: dice.pick(['EUR', 'USD', 'GBP']),
    lines: someLines(dice, [S21, S11]),
    extra: { ronPerUnit: BigInt(dice.between(45_000, 60_000)) },
  }),
  'discounts-and-charges': (dice) => ({ allowances: documentAllowances(dice, S21) }),
  'shares-of-discounts': (dice) => {
    const lines = someLines(dice, [S21, S11]).map((line) => withShare(dice, line));
    return { lines, allowances: documentShares(dice, lines) };
  },
  'storno-of-discounts': (dice, base) => {
    const lines = someLines(dice, [S21, S11], -1n).map((line) => withShare(dice, line));
    return { lines, allowances: documentShares(dice, lines), ...earlier(dice, base) };
  },
  'discounts-and-rounding': (dice) => ({
    allowances: documentAllowances(dice, S21),
    extra: { rounding: BigInt(dice.between(-99, 99)) },
  }),
  'final-of-discounts': (dice, base) => {
    const lines = someLines(dice, [S21]).map((line) => withShare(dice, line));
    return {
      lines: [...lines, deduction(String(lines.length + 1), 100_000n)],
      allowances: documentShares(dice, lines),
      ...earlier(dice, base),
    };
  },
  attachment: (dice) => ({
    attachments: [
      {
        id: `PV-${dice.between(1, 99)}`,
        description: 'Proces-verbal de recepție',
        file: { name: 'pv.pdf', mimeCode: 'application/pdf', base64: PDF },
      },
      { id: 'FOTO', uri: 'https://firma.example/foto/1' },
    ],
  }),
  period: (dice, { issueDate }) => ({
    period: { start: issueDate, end: addDays(issueDate, dice.between(0, 30)) },
    taxPointDate: issueDate,
  }),
  'delivered-elsewhere': (dice, { issueDate }) => ({
    deliveryDate: issueDate,
    deliverTo: anAddress(dice),
    deliverToName: 'Punct de lucru',
  }),
};

function base(dice: Dice): Unsummed {
  const issueDate = addDays(civilDate('2025-08-01'), dice.between(0, 480));
  return {
    kind: 'invoice',
    number: `SRV-${String(dice.between(1, 9_999)).padStart(4, '0')}`,
    issueDate,
    dueDate: addDays(issueDate, dice.between(0, 60)),
    currency: 'RON',
    notes: dice.between(0, 2) === 0 ? ['Vă mulțumim! Plata în termen ne ajută.'] : [],
    seller: { ...aCompany(dice), legalForm: 'Capital social: 200,00 lei' },
    buyer: aCompany(dice),
    payment: { meansCode: dice.pick(['30', '42']), iban: anIban(dice), bankName: 'BTRLRO22' },
    precedingInvoices: [],
    lines: someLines(dice, [S21]),
    allowances: [],
  };
}

/** A random document of a kind; the same dice give the same one, and its totals agree to the ban. */
export function documentOf(name: string, dice: Dice): UblDocument {
  const common = base(dice);
  const { extra, ...own } = KINDS[name]?.(dice, common) ?? {};
  return summed({ ...common, ...own }, extra);
}
