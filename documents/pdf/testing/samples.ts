import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { divRound, sum } from '#domain/kernel/pure/decimal.ts';
import type { InvoiceDocument } from '../invoice/schema.ts';
import type { Issuer, Party, PricedLine, Totals } from '../layout/schema.ts';
import type { OfferDocument } from '../offer/schema.ts';
import type { ProformaDocument } from '../proforma/schema.ts';
import type { ReceiptDocument } from '../receipt/schema.ts';

export const CREATED_AT = new Date('2026-11-24T12:05:09Z');

export const anIssuer = (): Issuer => ({
  name: 'Atelierul Digital S.R.L.',
  fiscalCode: 'RO14399840',
  tradeRegisterNumber: 'J40/372/2002',
  address: {
    street: 'Str. Mihai Eminescu nr. 42, et. 3, ap. 8',
    city: 'București',
    county: 'Sector 2',
    postalCode: '020077',
  },
  shareCapital: 20_000n,
  representative: { name: 'Ștefania Țurcanu', position: 'administrator' },
  accounts: [
    { iban: 'RO49AAAA1B31007593840000', bank: 'Banca Transilvania', currency: 'RON' },
    { iban: 'RO66BACX0000001234567890', bank: 'UniCredit Bank', currency: 'EUR' },
  ],
  email: 'contact@atelierul-digital.example',
  phone: '0721 234 567',
  color: '#0f6b5c',
});

export const aBuyer = (): Party => ({
  name: 'Grădina Înflorită Producție și Comerț S.R.L.',
  fiscalCode: 'RO1590082',
  tradeRegisterNumber: 'J12/1089/2015',
  address: { street: 'Bd. Eroilor nr. 7', city: 'Cluj-Napoca', county: 'Cluj', postalCode: '400129' },
  representative: { name: 'Ion Mărgineanu', position: 'director general' },
  email: 'facturi@gradina-inflorita.example',
  accounts: [],
});

const SERVICES = [
  ['Analiză și proiectare fluxuri de lucru', 'oră', 12_500n, 250_0000n, 2100],
  ['Dezvoltare aplicație web', 'zi', 8_000n, 1_800_0000n, 2100],
  ['Găzduire și monitorizare', 'lună', 3_000n, 189_9900n, 2100],
  ['Manual de utilizare tipărit', 'buc', 25_000n, 37_5000n, 1100],
] as const;

/** As many priced lines as asked, over the services above. */
export const someLines = (count: number): PricedLine[] =>
  Array.from({ length: count }, (_, index) => {
    const [name, unit, quantity, unitPrice, vatRate] = SERVICES[index % SERVICES.length] ?? SERVICES[0];
    const net = divRound(quantity * unitPrice, 100_000n);
    return {
      name: count > SERVICES.length ? `${name}, etapa ${index + 1}` : name,
      ...(index % 4 === 1
        ? { description: 'Conform specificației din Anexa 1, inclusiv teste automate și predare.' }
        : {}),
      unit,
      quantity,
      unitPrice,
      net,
      vatCategory: 'S' as const,
      vatRate,
      vat: divRound(net * BigInt(vatRate), 10_000n),
    };
  });

export function totalsOf(lines: PricedLine[]): Totals {
  const rates = [...new Set(lines.map((line) => line.vatRate))].sort((a, b) => b - a);
  const byRate = rates.map((rate) => {
    const base = sum(lines.filter((line) => line.vatRate === rate).map((line) => line.net));
    return { category: 'S' as const, rate, base, vat: divRound(base * BigInt(rate), 10_000n) };
  });
  const [net, vat] = [sum(byRate.map((part) => part.base)), sum(byRate.map((part) => part.vat))];
  return { byRate, net, vat, total: net + vat, payable: net + vat };
}

export function anInvoice(count = 4): InvoiceDocument {
  const lines = someLines(count);
  return {
    locale: 'ro',
    series: 'SRV',
    number: '0012',
    kind: 'invoice',
    state: 'issued',
    issueDate: civilDate('2026-11-24'),
    dueDate: civilDate('2026-12-08'),
    deliveryDate: civilDate('2026-11-20'),
    seller: anIssuer(),
    buyer: aBuyer(),
    currency: 'RON',
    showVat: true,
    lines,
    totals: totalsOf(lines),
    mentions: ['TVA la încasare'],
    references: [
      { kind: 'contract', number: '15', date: civilDate('2026-09-01') },
      { kind: 'acceptance', number: '3', date: civilDate('2026-11-20') },
    ],
    payment: {
      beneficiary: 'Atelierul Digital S.R.L.',
      fiscalCode: 'RO14399840',
      account: { iban: 'RO49AAAA1B31007593840000', bank: 'Banca Transilvania', currency: 'RON' },
      details: 'c/v factura SRV 0012 din 24.11.2026',
      link: 'https://plata.atelierul-digital.example/f/9Yx2',
    },
    preparedBy: 'Ștefania Țurcanu',
  };
}

export function aProforma(): ProformaDocument {
  const { kind: _kind, state: _state, deliveryDate: _delivery, references: _references, ...rest } = anInvoice();
  return { ...rest, series: 'PRF', number: '0007', state: 'issued', references: [], mentions: [] };
}

export const anOffer = (): OfferDocument => ({
  locale: 'ro',
  number: 'OF-2026-0012',
  version: 2,
  state: 'sent',
  date: civilDate('2026-08-20'),
  validUntil: civilDate('2026-09-19'),
  audience: 'business',
  issuer: anIssuer(),
  client: aBuyer(),
  attention: 'dl. Ion Mărgineanu',
  subject: 'Portal pentru clienți și mentenanță',
  opening: [
    'Stimate Domnule Mărgineanu,',
    'Vă mulțumim pentru interesul acordat serviciilor noastre. Ca urmare a discuției din 18.08.2026, vă transmitem oferta noastră pentru portalul clienților.',
  ],
  currency: 'RON',
  showVat: true,
  lines: someLines(4),
  totals: totalsOf(someLines(4)),
  mentions: [],
  deliveryTerms: '30 de zile lucrătoare de la acceptare și de la plata avansului.',
  paymentTerms: 'Avans 30%, rest la recepție, în 14 zile de la emiterea facturii.',
  notIncluded: ['Licențe terțe', 'Traducerea conținutului'],
  acceptance:
    'Prin apăsarea butonului „Accept oferta” confirmați că ați citit oferta și doriți încheierea contractului în condițiile de mai sus.',
  link: 'https://oferte.atelierul-digital.example/o/7Kq1',
  contact: {
    name: 'Ștefania Țurcanu',
    position: 'administrator',
    phone: '0721 234 567',
    email: 'contact@atelierul-digital.example',
  },
  enclosures: [],
});

export const aReceipt = (): ReceiptDocument => ({
  locale: 'ro',
  series: 'CH',
  number: '0041',
  state: 'issued',
  date: civilDate('2026-11-24'),
  issuer: anIssuer(),
  payer: {
    name: aBuyer().name,
    fiscalCode: 'RO1590082',
    tradeRegisterNumber: 'J12/1089/2015',
    address: aBuyer().address,
  },
  amount: 123_456n,
  currency: 'RON',
  amountInWords: 'o mie două sute treizeci și patru de lei și cincizeci și șase de bani',
  purpose: 'c/v factura SRV 0012 din 20.11.2026',
  cashier: 'Ana-Maria Oțet',
});
