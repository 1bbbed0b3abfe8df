import fc from 'fast-check';
import type { UblDocument, UblLine, UblLineVat, UblParty } from '#documents/ubl/schema.ts';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import { aBuyer, anInvoiceDocument, aSeller } from './ubl.ts';

const LETTERS = [...'abcdefghilmnoprstuvzăâîșțȘȚÎ0123456789 .,-/&<>"\'„”€ß中\u{1F527}'];

/** Text as people paste it: diacritics, markup signs, quotes, astral signs; never blank, `max` characters at most. */
export const anyText = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: max })
    .map((letters) => letters.join('').trim())
    .filter((text) => text !== '');

const anyCui = fc.integer({ min: 10, max: 99_999_999 }).map((body) => `${body}${cuiControlDigit(String(body))}`);

const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(civilDate('2025-08-01'), days));
const anyCounty = fc.constantFrom('RO-CJ', 'RO-TM', 'RO-IS', 'RO-VS', 'RO-B');
const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });

/** Leaves out the keys that are undefined, as a parsed document has them. */
const known = <T extends object>(it: T): T =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T;

const anyAddress = fc
  .record({
    street: anyText(150),
    additional: maybe(anyText(100)),
    city: anyText(50),
    county: anyCounty,
    sector: fc.integer({ min: 1, max: 6 }),
    postalZone: maybe(fc.stringMatching(/^\d{6}$/)),
  })
  .map(({ sector, ...it }) =>
    known({ ...it, city: it.county === 'RO-B' ? `SECTOR${sector}` : it.city, country: 'RO' }),
  );

const anyParty = (build: (overrides: Partial<UblParty>) => UblParty) =>
  fc
    .record({ name: anyText(200), tradingName: maybe(anyText(200)), address: anyAddress, cui: anyCui })
    .map(({ cui, ...it }) => build(known({ ...it, vatId: `RO${cui}` })));

const anyLine = (vats: readonly UblLineVat[], sign: 1n | -1n): fc.Arbitrary<UblLine> =>
  fc
    .record({
      name: anyText(100),
      description: maybe(anyText(200)),
      note: maybe(anyText(300)),
      cpv: maybe(fc.constant('45000000-7')),
      quantity: fc.bigInt({ min: 1n, max: 9_999_999n }),
      unitCode: fc.constantFrom('H87', 'C62', 'HUR', 'MON', 'MTK', 'KMT', 'LTR'),
      unitPrice: fc.bigInt({ min: 0n, max: 9_999_999_999n }),
      vat: fc.constantFrom(...vats),
      discount: maybe(fc.bigInt({ min: 1n, max: 9_999n })),
    })
    .map(({ discount, ...it }) =>
      known({
        ...it,
        id: '0',
        net: 0n,
        quantity: it.quantity * sign,
        allowances:
          discount === undefined
            ? []
            : [{ charge: false, amount: discount * sign, reason: 'Reducere', reasonCode: '95' }],
      }),
    );

const S21: UblLineVat = { category: 'S', rate: 2100 };
const S11: UblLineVat = { category: 'S', rate: 1100 };
const free = (category: UblLineVat['category']): UblLineVat => ({ category, rate: 0 });
const inGermany = aBuyer({
  name: 'Kunde GmbH',
  vatId: 'DE123456788',
  companyId: '0000000000000',
  address: { street: 'Hauptstr. 1', city: 'Berlin', country: 'DE' },
});

type Shape = { vats: readonly UblLineVat[]; sign?: 1n | -1n; change?: (it: UblDocument) => Partial<UblDocument> };

/** Every kind of document which the product writes, by name. */
const SHAPES = {
  standard: { vats: [S21] },
  reduced: { vats: [S11, S21] },
  exempt: { vats: [free('E'), S21] },
  zero: { vats: [free('Z')] },
  reverseCharge: { vats: [free('AE')] },
  nonPayer: {
    vats: [free('O')],
    change: ({ seller, buyer }) => ({
      seller: { ...withoutVatId(seller), companyId: seller.vatId?.slice(2) ?? '' },
      buyer: { ...withoutVatId(buyer), companyId: buyer.vatId?.slice(2) ?? '' },
    }),
  },
  storno: {
    vats: [S21, S11],
    sign: -1n,
    change: () => ({ precedingInvoices: [{ number: 'SMS-0041', date: civilDate('2026-02-01') }] }),
  },
  creditNote: {
    vats: [S21, free('E')],
    change: () => ({ kind: 'creditNote', precedingInvoices: [{ number: 'SMS-0041' }] }),
  },
  corrected: { vats: [S21], change: () => ({ kind: 'corrected' }) },
  consumer: { vats: [S21], change: ({ buyer }) => ({ buyer: { ...withoutVatId(buyer), companyId: '0000000000000' } }) },
  publicBody: {
    vats: [S21],
    change: () => ({ contractNumber: 'CTR-15/2025', orderNumber: 'CMD 7', buyerReference: 'COMP-3' }),
  },
  foreignCurrency: { vats: [S21, S11], change: () => ({ currency: 'EUR' }) },
  cashVat: { vats: [S21], change: () => ({ taxPointCode: '432', notes: ['TVA la încasare'] }) },
  period: {
    vats: [S21],
    change: (it) => ({ period: { start: it.issueDate, end: addDays(it.issueDate, 30) }, taxPointDate: it.issueDate }),
  },
  euServices: { vats: [free('AE')], change: () => ({ buyer: inGermany }) },
  euGoods: {
    vats: [free('K')],
    change: (it) => ({
      buyer: inGermany,
      deliveryDate: it.issueDate,
      deliverTo: { ...inGermany.address, county: 'Berlin' },
    }),
  },
  exportOfGoods: {
    vats: [free('G')],
    change: () => ({ buyer: { ...withoutVatId(inGermany), address: { ...inGermany.address, country: 'MD' } } }),
  },
  allowances: {
    vats: [S21],
    change: () => ({
      allowances: [
        { charge: false, amount: 1_00n, base: 10_00n, percent: 1000, reason: 'Fidelitate', vat: S21 },
        { charge: true, amount: 25_50n, reasonCode: 'FC', reason: 'Transport', vat: S21 },
      ],
    }),
  },
} as const satisfies Record<string, Shape>;

function withoutVatId({ vatId: _, ...party }: UblParty): UblParty {
  return party;
}

const shaped = ({ vats, sign = 1n, change = () => ({}) }: Shape): fc.Arbitrary<UblDocument> =>
  fc
    .record({
      number: anyText(60).map((text) => `${text} 1`),
      issueDate: anyDay,
      seller: anyParty(aSeller),
      buyer: anyParty(aBuyer),
      notes: fc.array(anyText(300), { maxLength: 3 }),
      lines: fc.array(anyLine(vats, sign), { minLength: 1, maxLength: 8 }),
      rounding: fc.bigInt({ min: -2n, max: 2n }),
      prepaid: fc.constantFrom(0n, 0n, 12_34n),
    })
    .map(({ rounding, prepaid, ...it }) => {
      const lines = it.lines.map((line, index) => ({ ...line, id: String(index + 1) }));
      const base = anInvoiceDocument({ ...it, dueDate: addDays(it.issueDate, 30), lines });
      return anInvoiceDocument({ ...base, ...change(base) }, { rounding, prepaid });
    });

const shapes: readonly Shape[] = Object.values(SHAPES);

/** Any document of ours, of every kind, with sums that agree. */
export const anyInvoiceDocument = (): fc.Arbitrary<UblDocument> => fc.oneof(...shapes.map(shaped));
