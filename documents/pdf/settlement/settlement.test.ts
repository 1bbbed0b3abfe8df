import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { createCompiler } from '../compile.ts';
import { pdfJob } from '../render.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { aBuyer, anIssuer, CREATED_AT } from '../testing/samples.ts';
import type { SettlementDocument } from './schema.ts';

const day = civilDate;
const head = {
  ...{ state: 'issued' as const, number: 'NP-1', date: day('2026-11-24'), issuer: anIssuer(), client: aBuyer() },
  locale: 'ro' as const,
};
const compile = createCompiler();
const textOf = (document: SettlementDocument) =>
  readPdf(compile(pdfJob('settlement', document, { createdAt: CREATED_AT }))).text.replace(/\s+/g, ' ');

it('prints what a client owes, document by document, with a place to confirm it', () => {
  const text = textOf({
    ...head,
    number: '',
    paper: {
      kind: 'statement',
      lines: [
        {
          ...{ number: 'F-7', date: day('2026-10-01'), dueDate: day('2026-10-16'), currency: 'RON' },
          ...{ total: 181_500n, open: 81_500n },
        },
      ],
      totals: [{ currency: 'RON', balance: 71_500n, unallocated: 10_000n }],
    },
  });
  for (const part of [
    'CONFIRMARE DE SOLD',
    'F-7',
    '1.815,00',
    '815,00',
    '715,00',
    'încă nealocate: 100,00',
    'Semnătura',
  ])
    expect(text).toContain(part);
});

it('prints penalties by invoice and period, without VAT, and both sides of a compensation', () => {
  const late = {
    ...{ number: 'F-7', dueDate: day('2026-10-16'), from: day('2026-10-17'), until: day('2026-11-24') },
    ...{ days: 39, base: 181_500n, amount: 7_079n },
  };
  const penalty = textOf({
    ...head,
    paper: {
      ...{ kind: 'penalty', contract: { number: 'CTR-3', date: day('2026-01-05') }, perDay: 100, currency: 'RON' },
      ...{ lines: [late], total: 7_079n },
    },
  });
  for (const part of ['NOTĂ DE CALCUL', 'NP-1', 'CTR-3 din 05.01.2026', '0,1 %', '39', '70,79', 'art. 286'])
    expect(penalty).toContain(part);
  expect(penalty).not.toMatch(/TVA \d/);
  const one = { number: 'F-7', date: day('2026-10-01'), amount: 50_000n };
  const paper = { kind: 'compensation' as const, currency: 'RON', ours: [one], theirs: [{ ...one, number: 'B 12' }] };
  const set = textOf({ ...head, state: 'annulled', paper: { ...paper, total: 50_000n } });
  for (const part of ['COMPENSARE', 'F-7', 'B 12', '500,00', 'ANULAT', '1616']) expect(set).toContain(part);
});
