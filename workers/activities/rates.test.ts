import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeLawConnection } from '#db/law.server.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { exchangeRateAt } from '#domain/law/steps.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { lastKeptDay } from '#domain/law/keep-rates.ts';
import { bnrClient } from '#integrations/bnr/client.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { inTenant } from '#tests/builders/read-back.ts';
import { ratesActivities } from './rates.ts';

let sandbox: TestSandbox;
const keepRates = (asOf: Date) =>
  ratesActivities({ bnr: bnrClient({ baseUrl: sandbox.addresses.bnrUrl }) }).keepRates(asOf.getTime());

beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(() => Promise.all([sandbox.close(), closeLawConnection()]));

it('says when the bank does not answer, then keeps two years of rates, once', async () => {
  const now = new Date();
  await sandbox.fault({ service: 'bnr', operation: 'rates', kind: 'http-500' });
  await expect(keepRates(now)).rejects.toThrow('unavailable');
  const { waitMs } = await keepRates(now);
  expect(waitMs).toBeGreaterThan(0);
  const last = await lastKeptDay();
  expect(last && last >= addDays(civilDateOf(now), -6)).toBe(true);
  await keepRates(now);
  expect(await lastKeptDay()).toBe(last);
});

it('an invoice in euro bears the rate of the banking day before its tax point, with VAT in lei on paper and in the XML', async () => {
  const company = await aCompany({ asOf: new Date() });
  const by = company.accounting;
  const { clientId, dealId } = await anInvoicedClient(company);
  const service = await addContractedService(company.administrator, {
    clientId,
    dealId,
    name: 'Mentenanță',
    unit: 'hour',
    contracted: '10',
    unitPrice: '100',
    currency: 'EUR',
  });
  const today = civilDateOf(by.asOf);
  const lines = [{ contractedServiceId: service.id, quantity: '10' }];
  const draft = await draftInvoice(by, { dealId, currency: 'EUR', taxPointDate: today, lines });
  const { id } = await issueInvoice(by, { invoiceId: draft.id });
  const rate = await inTenant(company, (tx) => exchangeRateAt(tx, 'EUR', today));
  if (!rate) throw new Error('no rate');
  expect(rate.date < today).toBe(true);
  const vatInLei = (21_000n * rate.rate + 5_000n) / 10_000n;
  const { document, xml } = await printPaper(by, { kind: 'invoice', id });
  expect(document.data).toMatchObject({ exchange: { rate: rate.rate, date: rate.date, vatRon: vatInLei } });
  const text = `${vatInLei / 100n}.${String(vatInLei % 100n).padStart(2, '0')}`;
  expect(xml?.content).toContain('<cbc:TaxCurrencyCode>RON</cbc:TaxCurrencyCode>');
  expect(xml?.content).toContain(`<cbc:TaxAmount currencyID="RON">${text}</cbc:TaxAmount>`);
});
