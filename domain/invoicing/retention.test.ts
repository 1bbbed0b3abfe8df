import { beforeAll, expect, it } from 'vitest';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { showPipeline } from '#domain/clients/show-pipeline.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { recordPaperContract } from '#domain/contracts/record-paper-contract.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { aService } from '#tests/builders/service.ts';
import { draftInvoice } from './draft-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

const FILE = { sha256: 'a'.repeat(64), name: 'contract.pdf', contentType: 'application/pdf', size: 1234 };
let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

/** An issued invoice of 1.000 lei and VAT under a contract whose client keeps a twentieth until the end of 2027. */
async function anInvoiceWithGuarantee(terms: object = { retentionPercent: '5', retentionUntil: '2027-12-31' }) {
  const owner = await anInvoicedClient(company);
  await recordPaperContract(company.sales, {
    ...{
      ...owner,
      number: '77',
      contractDate: '2026-11-02',
      startDate: '2026-11-02',
      acceptanceGate: 'none',
      file: FILE,
    },
    ...terms,
  });
  const { id: serviceId } = await aService(company, { cpv: '90911200-8' });
  const { id: contractedServiceId } = await addContractedService(company.sales, {
    ...{ ...owner, serviceId, name: 'Curățenie', unit: 'hour', contracted: '10', unitPrice: '100' },
  });
  const lines = [{ contractedServiceId, quantity: '10' }];
  const draft = await draftInvoice(company.accounting, { dealId: owner.dealId, lines });
  const { id: invoiceId } = await issueInvoice(company.accounting, { invoiceId: draft.id });
  return { ...owner, invoiceId };
}
const pageOf = (invoiceId: string, asOf = company.accounting.asOf) =>
  showInvoicePage({ ...company.accounting, asOf }, { invoiceId });
const pay = (clientId: Id<'client'>, invoiceId: Id<'invoice'>, amount: string) =>
  recordPayment(company.accounting, { clientId, invoiceId, method: 'bank', amount, orderNumber: 'OP 1' });

it('keeps the guarantee apart from what is to be paid now, on the page, the paper and in the XML, and takes nothing off the invoice', async () => {
  const { invoiceId } = await anInvoiceWithGuarantee();
  const { balance, invoice } = await pageOf(invoiceId);
  expect(invoice.payable).toBe(121_000n);
  expect(balance).toMatchObject({ open: 121_000n, kept: 5_000n, keptUntil: '2027-12-31', paid: 'unpaid' });
  const { document, xml } = await printPaper(company.accounting, { kind: 'invoice', id: invoiceId });
  if (document.kind !== 'invoice') throw new Error(document.kind);
  expect(document.data.totals).toMatchObject({ payable: 121_000n, retained: { amount: 5_000n, until: '2027-12-31' } });
  expect(document.data.lines[0]?.cpv).toBe('90911200-8');
  expect(xml?.content).toContain('Garanție de bună execuție reținută până la 31.12.2027: 50,00');
  expect(xml?.content).toContain('<cbc:PayableAmount currencyID="RON">1210.00</cbc:PayableAmount>');
  expect(xml?.content).toContain('<cbc:ItemClassificationCode listID="STI">90911200-8</cbc:ItemClassificationCode>');
});

it('is not overdue once only the guarantee is open, and is due when it is released', async () => {
  const { invoiceId, clientId } = await anInvoiceWithGuarantee();
  await pay(clientId, invoiceId, '1160.00');
  const march = new Date('2027-03-01T09:00:00Z');
  expect((await pageOf(invoiceId, march)).balance).toMatchObject({
    ...{ open: 5_000n, kept: 5_000n, dueDate: '2027-12-31', paid: 'partly' },
  });
  const released = new Date('2028-01-04T09:00:00Z');
  expect((await pageOf(invoiceId, released)).balance).toMatchObject({ open: 5_000n, kept: 0n, paid: 'overdue' });
  const nextAt = async (asOf: Date) => (await showPipeline({ ...company.administrator, asOf }, { clientId })).next;
  expect((await nextAt(march)).date).toBe('2027-12-31');
});

it('is due as before when the payment is taken back', async () => {
  const { invoiceId, clientId } = await anInvoiceWithGuarantee();
  const { id: paymentId } = await pay(clientId, invoiceId, '1160.00');
  await reversePayment(company.accounting, { paymentId, reason: 'înregistrată greșit' });
  const { balance, invoice } = await pageOf(invoiceId);
  expect(balance).toMatchObject({ open: 121_000n, kept: 5_000n, dueDate: invoice.dueDate });
});

it('takes no guarantee above a tenth, without its day, or released before the contract begins', async () => {
  const guarantee = { retentionPercent: '5', retentionUntil: '2027-12-31' };
  for (const [terms, code] of [
    [{ ...guarantee, retentionPercent: '11' }, 'retentionTooMuch'],
    [{ retentionPercent: '5' }, 'retentionHalf'],
    [{ ...guarantee, retentionUntil: '2026-11-01' }, 'retentionUntil'],
  ] as const)
    await expect(anInvoiceWithGuarantee(terms)).rejects.toMatchObject({ code: `contracts.errors.${code}` });
});
