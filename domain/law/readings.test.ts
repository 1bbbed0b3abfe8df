import { expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { changeBilling } from '#domain/companies/change-billing.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { chooseReadings } from './choose-readings.ts';
import { listReadings } from './list-readings.ts';
import type { ReadingKey } from './model/readings.ts';

const read = ({ accountant }: TestCompany, question: ReadingKey, choice: string) =>
  chooseReadings(accountant, { choices: [{ question, choice }] });

async function xmlOf({ accounting }: TestCompany, id: string) {
  const { xml } = await printPaper(accounting, { kind: 'invoice', id });
  return readUbl(new TextEncoder().encode(xml?.content)).document;
}

it('a company without a choice reads the law as we do; its accountant chooses otherwise, and back', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const storno = async (of: TestCompany) =>
    (await listReadings(of.accountant, {})).rows.find((one) => one.question === 'efactura.storno_document');
  expect(await storno(company)).toMatchObject({ choice: 'negative_invoice', chosenAt: null });
  await read(company, 'efactura.storno_document', 'credit_note');
  expect(await storno(company)).toMatchObject({ choice: 'credit_note', chosenAt: company.accountant.asOf });
  expect(await storno(other)).toMatchObject({ choice: 'negative_invoice' });
  await read(company, 'efactura.storno_document', 'negative_invoice');
  expect(await storno(company)).toMatchObject({ choice: 'negative_invoice', chosenAt: null });
  await expect(read(company, 'efactura.storno_document', 'E')).rejects.toMatchObject({
    code: 'law.errors.noSuchChoice',
  });
  await expect(listReadings(company.sales, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('a storno is a credit note where the company chose so, and its own storno an invoice again', async () => {
  const company = await aCompany();
  await read(company, 'efactura.storno_document', 'credit_note');
  const { invoiceId } = await anIssuedInvoice(company);
  const storno = await reverseInvoice(company.accounting, { invoiceId, reason: 'Greșită' });
  expect(await xmlOf(company, storno.id)).toMatchObject({ kind: 'creditNote', totals: { payable: 181_500n } });
  const again = await reverseInvoice(company.accounting, { invoiceId: storno.id, reason: 'Era bună' });
  expect(await xmlOf(company, again.id)).toMatchObject({ kind: 'invoice', totals: { payable: 181_500n } });
});

it('a foreigner’s invoice goes to SPV, and a person without CNP bears nothing, where the company chose so', async () => {
  const company = await aCompany();
  const before = await anIssuedInvoice(company, { kind: 'person' });
  expect((await xmlOf(company, before.invoiceId)).buyer.companyId).toBe('0000000000000');
  await read(company, 'efactura.foreign_buyer', 'uploaded_as_foreign');
  const abroad = await anIssuedInvoice(company, { kind: 'foreign' });
  expect(await submissionOfInvoice(company, abroad.invoiceId)).toMatchObject({ state: 'waiting', exclusion: null });
});

it('an unregistered seller’s lines are exempt where the company chose so, by the rules of ANAF', async () => {
  const company = await aCompany({ vatRegime: 'not_registered' });
  const outside = await anIssuedInvoice(company);
  expect((await xmlOf(company, outside.invoiceId)).vatBreakdown).toMatchObject([{ category: 'O' }]);
  await read(company, 'efactura.not_registered_seller', 'E');
  const exempt = await anIssuedInvoice(company);
  const { seller, vatBreakdown } = await xmlOf(company, exempt.invoiceId);
  expect(vatBreakdown).toMatchObject([{ category: 'E', tax: 0n }]);
  expect(seller.taxRegistration).toBeDefined();
  expect((await showInvoicePage(company.accounting, { invoiceId: exempt.invoiceId })).vat).toMatchObject([
    { category: 'E', rate: 0 },
  ]);
});

it('a company exempt from the cash register names the ground, and its chitanță goes to natural persons', async () => {
  const company = await aCompany();
  const by = company.accounting;
  const rules = { paymentDays: '20', eurIban: 'RO63BTRLEURCRT0123456701' };
  await expect(changeBilling(by, { ...rules, cashFromPersons: 'exempt' })).rejects.toMatchObject({
    code: 'companies.errors.basisMissing',
  });
  const changed = await changeBilling(by, {
    ...rules,
    cashFromPersons: 'exempt',
    cashExemptionBasis: 'OUG 28/1999 art. 2',
  });
  expect(changed.bankAccounts).toContainEqual(expect.objectContaining({ currency: 'EUR', purpose: 'other' }));
  const issued = await anIssuedInvoice(company, { kind: 'person' });
  expect(issued.invoice.dueDate).toBe('2026-12-14');
  const cash = { clientId: issued.clientId, method: 'cash' as const, invoiceId: issued.invoiceId };
  expect((await recordPayment(by, { ...cash, amount: '100.00' })).receiptNumber).not.toBeNull();
  await expect(changeBilling(company.sales, { ...rules, cashFromPersons: 'exempt' })).rejects.toMatchObject({
    kind: 'Forbidden',
  });
});

it('the accounts in foreign currencies outlive a change of the company card', async () => {
  const company = await aCompany();
  await changeBilling(company.accounting, {
    paymentDays: '15',
    cashFromPersons: 'cash_register',
    eurIban: 'RO63BTRLEURCRT0123456701',
  });
  const card = await showCompany(company.administrator, {});
  const [own] = card.bankAccounts.filter((one) => one.purpose === 'default');
  await expect(
    changeBilling(company.accounting, { paymentDays: '15', cashFromPersons: 'cash_register', usdIban: own?.iban }),
  ).rejects.toMatchObject({ code: 'companies.errors.ibanTwice' });
  await confirmCard(company.administrator, {
    name: card.name,
    street: card.street,
    city: card.city,
    county: card.county,
    vatRegime: card.vatRegime,
    email: card.email,
  });
  const { bankAccounts } = await showCompany(company.administrator, {});
  expect(bankAccounts.map((one) => one.currency)).toContain('EUR');
});
