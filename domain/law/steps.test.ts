import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { beforeAll, expect, it } from 'vitest';
import { exchangeRate } from '#db/schema/law.ts';
import { closeTenantConnection, withTenant } from '#db/tenant.server.ts';
import { civilDate as day } from '#domain/kernel/pure/civil-date.ts';
import * as law from './steps.ts';
import type { LawTx } from './repo.ts';

const reading = <R>(work: (tx: LawTx) => Promise<R>) =>
  withTenant({ tenantId: randomUUID(), asOf: new Date('2026-11-24T10:00:00Z'), readOnly: true }, (db) => work({ db }));

beforeAll(async () => {
  const rates = postgres(process.env['CRM_LAW_DATABASE_URL'] ?? '', { max: 1, fetch_types: false });
  const source = 'BNR';
  await drizzle(rates, { casing: 'snake_case' })
    .insert(exchangeRate)
    .values([
      { currency: 'EUR', date: day('2026-11-20'), rate: 50_900n, source },
      { currency: 'EUR', date: day('2026-11-23'), rate: 50_950n, source },
      { currency: 'HUF', date: day('2026-11-23'), rate: 13_100n, multiplier: 100, source },
    ]);
  await rates.end();
  return closeTenantConnection;
});

it('knows the rates of VAT before, on and after the day they changed', async () => {
  const at = (date: string) => reading(async (tx) => (await law.vatRatesAt(tx, day(date))).map((row) => row.rate));
  expect(await at('2025-07-31')).toEqual([1900, 900, 500]);
  expect(await at('2025-08-01')).toEqual([2100, 1100, 900]);
  expect(await at('2026-07-31')).toEqual([2100, 1100, 900]);
  expect(await at('2026-08-01')).toEqual([2100, 1100]);
});
it('knows the ceiling for cash accounting through its two rises', async () => {
  const at = (date: string) =>
    reading(async (tx) => (await law.ceilingAt(tx, 'vat.cash_accounting', day(date))).amount);
  expect(await Promise.all(['2026-02-28', '2026-03-01', '2026-12-31', '2027-01-01'].map(at))).toEqual([
    450_000_000n,
    500_000_000n,
    500_000_000n,
    550_000_000n,
  ]);
});
it('says when the tables do not reach so far back', async () => {
  await expect(reading((tx) => law.termAt(tx, 'efactura.transmit', day('2020-01-01')))).rejects.toThrow(law.LawUnknown);
  await expect(reading((tx) => law.vatRatesAt(tx, day('1990-01-01')))).rejects.toThrow(law.LawUnknown);
});
it('counts the e-Factura term by the regime of the day of issue', async () => {
  const at = (issue: string, taxPoint?: string) =>
    reading((tx) => law.eInvoiceDeadlineAt(tx, day(issue), taxPoint === undefined ? undefined : day(taxPoint)));
  expect(await at('2025-12-31')).toBe('2026-01-05');
  expect(await at('2026-12-31')).toBe('2027-01-12');
  expect(await at('2026-11-24', '2026-11-24')).toBe('2026-12-03');
  expect(await at('2026-12-20', '2026-11-20')).toBe('2026-12-22');
});
it('knows the last day of issue', async () => {
  expect(await reading((tx) => law.lastIssueDateAt(tx, day('2026-12-31')))).toBe('2027-01-15');
});
it('uses the rate published on the banking day before the tax point', async () => {
  const at = (currency: string, date: string) =>
    reading(async (tx) => {
      const rate = await law.exchangeRateAt(tx, currency, day(date));
      return rate && [rate.rate, rate.multiplier, rate.date];
    });
  expect(await at('EUR', '2026-11-22')).toEqual([50_900n, 1, '2026-11-20']);
  expect(await at('EUR', '2026-11-23')).toEqual([50_900n, 1, '2026-11-20']);
  expect(await at('EUR', '2026-11-24')).toEqual([50_950n, 1, '2026-11-23']);
  expect(await at('HUF', '2026-11-24')).toEqual([13_100n, 100, '2026-11-23']);
  expect(await at('EUR', '2026-11-20')).toBeUndefined();
  expect(await at('RON', '2026-11-20')).toEqual([10_000n, 1, '2026-11-20']);
});
it('gives the holidays of a span, both ends included, and texts in both languages', async () => {
  const days = await reading((tx) => law.holidaysBetween(tx, day('2026-11-30'), day('2026-12-25')));
  expect([...days]).toEqual(['2026-11-30', '2026-12-01', '2026-12-25']);
  const mention = await reading((tx) => law.mentionAt(tx, 'vat.not_registered', day('2026-11-24')));
  expect([mention.category, mention.exemptionCode]).toEqual(['O', 'VATEX-EU-O']);
  expect(mention.ro).toContain('art. 310');
  const doubt = await reading((tx) => law.doubtAt(tx, 'efactura.storno_document', day('2026-11-24')));
  expect([doubt.choice, doubt.choices]).toEqual(['negative_invoice', ['negative_invoice', 'credit_note']]);
});
