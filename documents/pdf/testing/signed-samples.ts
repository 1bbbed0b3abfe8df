import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { AcceptanceDocument } from '../acceptance/schema.ts';
import type { AddendumDocument } from '../addendum/schema.ts';
import type { ContractDocument } from '../contract/schema.ts';
import type { EvidenceDocument } from '../evidence/schema.ts';
import type { Signature } from '../layout/schema.ts';
import { aBuyer, anIssuer, CREATED_AT, someLines, totalsOf } from './samples.ts';

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
    cpv: '72413000-8',
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

export const anEvidence = (): EvidenceDocument => ({
  locale: 'ro',
  issuer: anIssuer(),
  envelopeId: '0193a7c2-77ac-7c11-9f0e-5d2b6a1e4c90',
  document: {
    title: 'Contract de prestări servicii',
    number: '15',
    date: civilDate('2026-09-01'),
    sha256: aFingerprint('3'),
    file: { name: 'contract-15.pdf', sizeBytes: 84_211 },
  },
  statement:
    'Semnătură electronică simplă, cu dovezi de audit (adresă de e-mail verificată, cod OTP, IP, dată și oră, amprenta SHA-256 a documentului).',
  signers: [
    {
      name: 'Ion Mărgineanu',
      position: 'director general',
      partyName: aBuyer().name,
      email: 'ion@gradina-inflorita.example',
      isEmailVerified: true,
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
