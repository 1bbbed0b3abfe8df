import { afterAll, beforeAll, expect, it } from 'vitest';
import { showReport } from '#domain/acceptance/show-report.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { aSentReport } from '#tests/builders/acceptance.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aSentContract } from '#tests/builders/contract.ts';
import { anIssuedInvoice, invoiceHolder } from '#tests/builders/invoice.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { eventsOf } from '#tests/builders/read-back.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { readPart } from './parts.server.ts';
import { noteSeen } from './seen.server.ts';

let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
beforeAll(async () => void (sandbox = await aWebEnvironment()));
afterAll(() => sandbox.close());

it('takes reading the page, which scanners of mails do, for nothing; a person’s sign for a view', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await readPart(holder);
  expect((await showOffer(company.sales, { offerId })).state).toBe('sent');
  await noteSeen(holder);
  await noteSeen(holder);
  expect((await showOffer(company.sales, { offerId })).state).toBe('viewed');
});

it('does so for a report, a contract and an invoice', async () => {
  const company = await aCompany();
  const report = await aSentReport(company);
  const contract = await aSentContract(company);
  const invoice = await anIssuedInvoice(company);
  const holders = [report.holder, contract.holder, await invoiceHolder(company, invoice.invoiceId)];
  for (const holder of holders) await readPart(holder);
  const seen = async () => [
    (await showReport(company.sales, { reportId: report.reportId })).state,
    ...(await Promise.all([contract, invoice].map((one) => eventsOf(company, one.clientId)))).map((types) =>
      types.some((type) => type.endsWith('Viewed')),
    ),
  ];
  expect(await seen()).toEqual(['sent', false, false]);
  for (const holder of holders) await noteSeen(holder);
  expect(await seen()).toEqual(['viewed', true, true]);
});
