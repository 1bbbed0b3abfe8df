import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { createCompiler } from '../compile.ts';
import { pdfJob } from '../render.ts';
import { readPdf, squeezed } from '../testing/read-pdf.ts';
import { anIssuer, CREATED_AT } from '../testing/samples.ts';

it('prints each outage with every call that failed and the invoices whose term ran', () => {
  const at = (time: string) => new Date(`2026-11-20T${time}Z`);
  const data = {
    locale: 'ro' as const,
    issuer: anIssuer(),
    from: civilDate('2026-11-01'),
    to: civilDate('2026-11-24'),
    outages: [
      {
        startedAt: at('08:00:00'),
        endedAt: at('09:30:00'),
        tries: [{ at: at('08:00:00'), operation: 'upload', answer: 'HTTP 503 Service Unavailable' }],
        more: 4,
        invoices: [{ number: 'SRV 0012', issueDate: civilDate('2026-11-18'), deadline: civilDate('2026-11-25') }],
      },
    ],
  };
  const text = squeezed(readPdf(createCompiler()(pdfJob('outages', data, { createdAt: CREATED_AT }))).text);
  for (const part of [
    'INDISPONIBILITATEA SPV',
    'Atelierul Digital',
    '20.11.2026 10:00:00 (UTC+02:00)',
    '08:00:00 UTC',
    'încărcare',
    'HTTP 503',
    'SRV 0012',
    '25.11.2026',
    'Încă 4 încercări',
  ])
    expect(text).toContain(squeezed(part));
});
