import { expect, it } from 'vitest';
import { createCompiler } from '../compile.ts';
import { pdfJob } from '../render.ts';
import { readPdf, squeezed } from '../testing/read-pdf.ts';
import { anIssuer, CREATED_AT } from '../testing/samples.ts';

const data = (rows: number) => ({
  locale: 'ro' as const,
  issuer: anIssuer(),
  title: 'Ofertate și contractate',
  note: 'Valori fără TVA.',
  facts: [{ label: 'Perioada', value: '01.11.2026 – 24.11.2026' }],
  columns: [
    { label: 'Serviciu', align: 'left' as const },
    { label: 'Valoare', align: 'right' as const },
  ],
  rows: Array.from({ length: rows }, (_, index) => [`Curățenie ${index} #strong[x]`, '1.234,56']),
  sums: ['', '9.999,00'],
});

it('prints facts, rows as text, sums and the note, with the issuer on top', () => {
  const text = squeezed(readPdf(createCompiler()(pdfJob('report', data(2), { createdAt: CREATED_AT }))).text);
  for (const part of [
    'OFERTATE ȘI CONTRACTATE',
    'Atelierul Digital',
    '24.11.2026',
    'Curățenie 1 #strong[x]',
    '9.999,00',
    'Valori fără TVA.',
  ])
    expect(text).toContain(squeezed(part));
});

it('repeats the head of the table on each page', () => {
  const text = squeezed(readPdf(createCompiler()(pdfJob('report', data(120), { createdAt: CREATED_AT }))).text);
  expect(text.split(squeezed('Serviciu')).length).toBeGreaterThan(3);
});
