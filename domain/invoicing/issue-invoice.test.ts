import { expect, it } from 'vitest';
import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aSentReport } from '#tests/builders/acceptance.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import {
  anInvoicedClient,
  anInvoiceDraft,
  anIssuedInvoice,
  openOf,
  submissionOfInvoice,
} from '#tests/builders/invoice.ts';
import { eventsOf, inTenant, mailsAbout, quantitiesOf } from '#tests/builders/read-back.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { statementsOf } from '#tests/builders/statements.ts';
import { changeDraft } from './change-draft.ts';
import { draftInvoice } from './draft-invoice.ts';
import { invoiceReport } from './invoice-report.ts';
import { issueInvoice } from './issue-invoice.ts';
import { issueDraft } from './issuing-draft.ts';
import { listInvoices } from './list-invoices.ts';
import * as invoices from './repo.ts';
import { showInvoicePage } from './show-invoice-page.ts';

const later = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);

it('gives the next number, opens the balance and the way to SPV, and moves the invoiced quantity', async () => {
  const company = await aCompany();
  const { invoice, invoiceId, clientId, contractedServiceId } = await anIssuedInvoice(company);
  expect(invoice).toMatchObject({ state: 'issued', number: 'F-1', net: 150_000n, vat: 31_500n, payable: 181_500n });
  expect(await openOf(company, invoiceId)).toBe(181_500n);
  expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({
    state: 'waiting',
    deadlineDate: '2026-12-03', // five working days, without 30 November and 1 December
  });
  expect(await quantitiesOf(company, { clientId, contractedServiceId })).toMatchObject({ invoiced: 10_000n });
  expect(await eventsOf(company, clientId)).toContain('InvoiceIssued');
});

it('asks the database as often for twelve lines as for one', async () => {
  const company = await aCompany();
  const { clientId, dealId } = await anInvoicedClient(company);
  const services = [];
  for (let index = 0; index < 12; index += 1)
    services.push(await aContractedService(company, { beside: { clientId, dealId }, quantity: '40' }));
  const statements: number[] = [];
  for (const count of [1, 12]) {
    const lines = services.slice(0, count).map(({ contractedServiceId }) => ({ contractedServiceId, quantity: '1' }));
    const { id } = await draftInvoice(company.accounting, {
      dealId,
      kind: 'invoice',
      cardPayment: 'not_offered',
      lines,
    });
    await inTenant(company, async (tx) => {
      const draft = await invoices.lockDraft(tx, id);
      statements.push(await statementsOf(tx, () => issueDraft(tx, draft, {})));
    });
  }
  expect(statements[1]).toBe(statements[0]);
  for (const { contractedServiceId } of services.slice(1))
    expect(await quantitiesOf(company, { clientId, contractedServiceId })).toMatchObject({ invoiced: 1_000n });
});

it('leaves a hole in no series when sixteen are issued at once', async () => {
  const company = await aCompany();
  const client = await anInvoicedClient(company);
  const drafts = [];
  for (let index = 0; index < 16; index += 1) {
    const of = await aContractedService(company, { beside: client });
    drafts.push(await anInvoiceDraft(company, { of }));
  }
  const issued = await Promise.all(drafts.map(({ invoiceId }) => issueInvoice(company.accounting, { invoiceId })));
  const numbers = issued.map((one) => Number(one.number?.split('-')[1])).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
});

it('lets two invoices of the same services in opposite order be issued at once', async () => {
  const company = await aCompany();
  const client = await anInvoicedClient(company);
  const [a, b] = [
    await aContractedService(company, { beside: client, quantity: '40' }),
    await aContractedService(company, { beside: client, quantity: '40' }),
  ];
  const lines = [a, b].map(({ contractedServiceId }) => ({ contractedServiceId, quantity: '1' }));
  const drafts = [];
  for (let index = 0; index < 6; index += 1) {
    const { invoice } = await anInvoiceDraft(company, { of: a, quantity: '1' });
    const chosen = index % 2 === 0 ? lines : [...lines].reverse();
    drafts.push(await changeDraft(company.accounting, { invoiceId: invoice.id, lines: chosen }));
  }
  const issued = await Promise.all(drafts.map(({ id }) => issueInvoice(company.accounting, { invoiceId: id })));
  expect(new Set(issued.map((one) => one.number)).size).toBe(6);
});

it('takes no number for a draft that ANAF would refuse', async () => {
  const company = await aCompany();
  const of = await aContractedService(company); // its client has no address
  const { invoiceId } = await anInvoiceDraft(company, { of });
  await expect(issueInvoice(company.accounting, { invoiceId })).rejects.toMatchObject({
    code: 'invoicing.errors.notReady',
  });
  expect((await showInvoicePage(company.accounting, { invoiceId })).findings.length).toBeGreaterThan(0);
  expect((await anIssuedInvoice(company)).invoice.number).toBe('F-1');
});

it('refuses a date in the future or before the last of the series', async () => {
  const company = await aCompany();
  const { invoiceId } = await anInvoiceDraft(company);
  const by = company.accounting;
  await expect(issueInvoice(by, { invoiceId, issueDate: '2026-11-25' })).rejects.toMatchObject({
    code: 'invoicing.errors.futureDate',
  });
  await anIssuedInvoice(company);
  await expect(issueInvoice(by, { invoiceId, issueDate: '2026-11-23' })).rejects.toMatchObject({
    code: 'companies.errors.seriesDate',
  });
});

it('is refused to who sells, sees nothing of another company, and happens once', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { invoiceId } = await anInvoiceDraft(company);
  for (const who of [company.sales, company.execution, company.accountant])
    await expect(issueInvoice(who, { invoiceId })).rejects.toMatchObject({ kind: 'Forbidden' });
  const foreign = await issueInvoice(other.accounting, { invoiceId }).catch((error: unknown) => error);
  const random = await issueInvoice(other.accounting, { invoiceId: newId<'invoice'>() }).catch((e: unknown) => e);
  expect(foreign).toMatchObject({ kind: 'NotFound' });
  expect(random).toMatchObject({ kind: 'NotFound' });
  const key = newId<'formKey'>();
  const once = await issueInvoice(company.accounting, { invoiceId }, { key });
  expect(await issueInvoice(company.accounting, { invoiceId }, { key })).toEqual(once);
  await expect(issueInvoice(company.accounting, { invoiceId })).rejects.toMatchObject({
    code: 'invoicing.errors.notDraft',
  });
});

it('mails natural persons at issue, companies only once SPV has validated', async () => {
  const company = await aCompany();
  const [person, firm] = [await anIssuedInvoice(company, { kind: 'person' }), await anIssuedInvoice(company)];
  expect(await mailsAbout(company, person.invoiceId)).toMatchObject([
    { template: 'invoice-issued', data: { spv: 'in_transmission', kind: 'invoice' } },
  ]);
  expect(await mailsAbout(company, firm.invoiceId)).toEqual([]);
});

it('needs no way to SPV for a foreign buyer without a Romanian code', async () => {
  const company = await aCompany();
  const client = await anInvoicedClient(company, { kind: 'foreign' });
  const of = await aContractedService(company, { beside: client });
  const { invoiceId } = await anIssuedInvoice(company, { of });
  expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({
    state: 'not_applicable',
    exclusion: 'foreign_buyer',
  });
});

it('wants the accepted report of an institution, which nobody passes', async () => {
  const company = await aCompany();
  const { invoiceId } = await anInvoiceDraft(company, { kind: 'institution' });
  await expect(issueInvoice(company.administrator, { invoiceId, gateReason: 'urgent' })).rejects.toMatchObject({
    code: 'invoicing.errors.acceptanceMissing',
  });
});

it('issues what a report accepted in one step, once', async () => {
  const company = await aCompany();
  const client = await anInvoicedClient(company);
  const contracted = await aContractedService(company, { beside: client });
  const { reportId, holder } = await aSentReport(company, { contracted });
  await acceptReport(holder, { reportId, name: 'Maria Ionescu' });
  const invoice = await invoiceReport(company.accounting, { reportId });
  expect(invoice).toMatchObject({ state: 'issued', net: 150_000n });
  expect((await submissionOfInvoice(company, invoice.id)).requestedAt).toEqual(TODAY);
  await expect(invoiceReport(company.accounting, { reportId })).rejects.toMatchObject({
    code: 'invoicing.errors.nothingAccepted',
  });
});

it('is found by its number and by its amount, and counts as overdue from the day after it is due', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company);
  await anInvoiceDraft(company);
  for (const search of ['F-1', '1', '1.815,00']) {
    const { rows } = await listInvoices(company.accounting, { search });
    expect(rows.map((row) => row.id)).toEqual([invoiceId]);
  }
  const dueDate = (await listInvoices(company.accounting, {})).rows[0]?.dueDate;
  expect(dueDate).not.toBeNull();
  const at = (days: number) => company.at(company.accounting, later(days));
  expect((await listInvoices(at(400), { paid: 'overdue' })).totals).toEqual([
    { currency: 'RON', count: 1, payable: 181_500n, open: 181_500n },
  ]);
  expect((await listInvoices(at(0), { paid: 'overdue' })).rows).toEqual([]);
  expect((await listInvoices(at(0), { state: 'draft' })).rows).toHaveLength(1);
});
