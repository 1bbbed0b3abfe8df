import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { divRound, sum } from '#domain/kernel/pure/decimal.ts';
import type { AcceptanceDocument } from '../acceptance/schema.ts';
import type { AddendumDocument } from '../addendum/schema.ts';
import type { ContractDocument } from '../contract/schema.ts';
import type { EvidenceDocument } from '../evidence/schema.ts';
import type { InvoiceDocument } from '../invoice/schema.ts';
import type { Issuer, Party, PricedLine, Signature, Totals } from '../layout/schema.ts';
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

export const someSignatures = (): Signature[] => [
  {
    role: 'provider',
    partyName: 'Atelierul Digital S.R.L.',
    signerName: 'Ștefania Țurcanu',
    position: 'administrator',
    typed: 'Ștefania Țurcanu',
    evidence: { signedAt: CREATED_AT, method: 'otp', reference: 'plic 0193-77ac' },
  },
  { role: 'beneficiary', partyName: aBuyer().name, signerName: 'Ion Mărgineanu', position: 'director general' },
];

export const aContract = (): ContractDocument => ({
  locale: 'ro',
  title: 'CONTRACT DE PRESTĂRI SERVICII',
  number: '15',
  date: civilDate('2026-09-01'),
  state: 'sent',
  variant: 'electronic',
  provider: anIssuer(),
  beneficiary: aBuyer(),
  articles: [
    {
      heading: 'PĂRȚILE',
      paragraphs: [
        {
          text: 'Atelierul Digital S.R.L., cu sediul în București, Str. Mihai Eminescu nr. 42, înregistrată la Registrul Comerțului sub nr. J40/372/2002, reprezentată legal prin Ștefania Țurcanu, în calitate de administrator, denumită în continuare „Prestatorul”,',
        },
        { text: 'și', numbered: false },
        {
          text: 'Grădina Înflorită Producție și Comerț S.R.L., cu sediul în Cluj-Napoca, Bd. Eroilor nr. 7, reprezentată prin Ion Mărgineanu, denumită în continuare „Beneficiarul”, au convenit următoarele:',
        },
      ],
    },
    {
      heading: 'OBIECTUL',
      paragraphs: [
        {
          text: 'Prestatorul se obligă să execute pentru Beneficiar serviciile descrise în Anexa 1 (oferta nr. OF-2026-0012), iar Beneficiarul se obligă să le recepționeze și să le plătească.',
        },
        { text: 'Serviciile care nu apar în Anexa 1 se execută numai după semnarea unui act adițional.' },
      ],
    },
    {
      heading: 'ÎNCETAREA',
      paragraphs: [
        {
          text: 'Contractul încetează:',
          letters: [
            'la expirarea duratei;',
            'prin acordul scris al părților;',
            'prin denunțare unilaterală, cu preaviz de 30 de zile;',
          ],
          closing: 'Serviciile deja prestate se plătesc.',
        },
      ],
    },
    {
      heading: 'CONFIDENȚIALITATE',
      paragraphs: [
        {
          text: 'Părțile nu divulgă informațiile primite, pe durata contractului și 3 ani după încetare, cu excepțiile prevăzute de lege.',
        },
      ],
    },
  ],
  annexes: [
    {
      title: 'Anexa 1. Serviciile contractate',
      paragraphs: ['Serviciile, cantitățile și prețurile convenite sunt cele de mai jos.'],
      services: { currency: 'RON', lines: someLines(4), totals: totalsOf(someLines(4)), showVat: true },
    },
  ],
  signatures: someSignatures(),
});

export const anAddendum = (): AddendumDocument => ({
  locale: 'ro',
  number: '1',
  date: civilDate('2026-11-02'),
  effectiveDate: civilDate('2026-12-01'),
  contract: { title: 'Contractul de prestări servicii', number: '15', date: civilDate('2026-09-01') },
  state: 'sent',
  variant: 'handwritten',
  provider: anIssuer(),
  beneficiary: aBuyer(),
  preamble: 'Între Prestator și Beneficiar, identificați în contract, s-a convenit:',
  articles: [
    {
      heading: 'DURATA',
      paragraphs: [{ text: 'Durata prevăzută la art. 3 alin. (1) se prelungește până la 31.12.2027.' }],
    },
    { heading: 'DISPOZIȚII FINALE', paragraphs: [{ text: 'Celelalte clauze rămân neschimbate.' }] },
  ],
  changes: [
    {
      place: 'Art. 3 alin. (1)',
      before: 'Contractul produce efecte de la 01.09.2026 până la 31.12.2026.',
      after: 'Contractul produce efecte de la 01.09.2026 până la 31.12.2027.',
    },
  ],
  annexes: [],
  signatures: someSignatures(),
});

export const aFingerprint = (digit: string): string => digit.repeat(64);

export const anAcceptance = (): AcceptanceDocument => ({
  locale: 'ro',
  number: '3',
  date: civilDate('2026-11-20'),
  place: 'Cluj-Napoca',
  state: 'sent',
  variant: 'electronic',
  registration: { number: '4512', date: civilDate('2026-11-21') },
  contract: { number: '15', date: civilDate('2026-09-01') },
  stage: 'Etapa a II-a',
  period: { from: civilDate('2026-11-01'), to: civilDate('2026-11-20') },
  provider: anIssuer(),
  beneficiary: aBuyer(),
  committee: [
    { name: 'Ștefania Țurcanu', position: 'administrator', role: 'provider' },
    { name: 'Ion Mărgineanu', position: 'director general', role: 'president' },
    { name: 'Ana-Maria Oțet', position: 'responsabil IT', role: 'member' },
  ],
  currency: 'RON',
  lines: someLines(4).map(({ name, unit, quantity, net }) => ({
    name,
    unit,
    contractedQuantity: quantity * 2n,
    deliveredQuantity: quantity,
    value: net,
  })),
  acceptedValue: sum(someLines(4).map((line) => line.net)),
  deliverables: [{ fileName: 'portal-clienti-v2.zip', sha256: aFingerprint('a') }],
  findings: 'Serviciile corespund cerințelor din Anexa 1.',
  objections: [
    { text: 'Exportul în format XLSX nu păstrează ordinea coloanelor.', remedyDate: civilDate('2026-12-04') },
  ],
  conclusion: 'acceptedWithObjections',
  annexes: ['Raport de activitate, noiembrie 2026'],
  signatures: someSignatures(),
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

export const anEvidence = (): EvidenceDocument => ({
  locale: 'ro',
  issuer: anIssuer(),
  envelopeId: '0193a7c2-77ac-7c11-9f0e-5d2b6a1e4c90',
  document: {
    title: 'Contract de prestări servicii',
    number: '15',
    date: civilDate('2026-09-01'),
    fileName: 'contract-15.pdf',
    sha256: aFingerprint('3'),
    sizeBytes: 84_211,
  },
  statement:
    'Semnătură electronică simplă, cu dovezi de audit (adresă de e-mail verificată, cod OTP, IP, dată și oră, amprenta SHA-256 a documentului).',
  signers: [
    {
      name: 'Ion Mărgineanu',
      position: 'director general',
      partyName: aBuyer().name,
      email: 'ion@gradina-inflorita.example',
      role: 'beneficiary',
      method: 'otp',
      signedAt: CREATED_AT,
      ip: '203.0.113.24',
      userAgent: 'Firefox 145, Windows',
      consent:
        'Am citit documentul nr. 15 din 01.09.2026, sunt Ion Mărgineanu, director general, împuternicit să semnez pentru Grădina Înflorită Producție și Comerț S.R.L. și sunt de acord să îl semnez electronic.',
      typed: 'Ion Mărgineanu',
    },
  ],
  events: [
    {
      at: new Date('2026-11-24T11:58:00Z'),
      label: 'Link deschis',
      actor: 'ion@gradina-inflorita.example',
      ip: '203.0.113.24',
    },
    {
      at: new Date('2026-11-24T12:03:41Z'),
      label: 'Cod verificat',
      actor: 'ion@gradina-inflorita.example',
      ip: '203.0.113.24',
    },
    {
      at: CREATED_AT,
      label: 'Document semnat',
      actor: 'Ion Mărgineanu',
      ip: '203.0.113.24',
      sha256: aFingerprint('3'),
    },
  ],
});
