import { expect, it } from 'vitest';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { formatDecimal, parseDecimal } from '#domain/kernel/pure/decimal.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aClientOfTwoRates } from '#tests/builders/two-rates.ts';
import { deleteDraft } from '#domain/invoicing/delete-draft.ts';
import { invoiceProforma } from '#domain/invoicing/invoice-proforma.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { listBillable } from '#domain/invoicing/list-billable.ts';
import { warnAdvanceTerm } from '#domain/invoicing/warn-advance-term.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoicedClient, anInvoiceDraft, openOf } from '#tests/builders/invoice.ts';
import { mailsAbout } from '#tests/builders/read-back.ts';
import { listUnallocated } from './list-unallocated.ts';
import { recordPayment } from './record-payment.ts';
import { showPayment } from './show-payment.ts';

/** A proforma of 1.815,00 lei that the client got. */
async function proforma() {
  const company = await aCompany();
  const draft = await anInvoiceDraft(company, { as: 'proforma' });
  const by = company.accounting;
  await issueProforma(by, { invoiceId: draft.invoiceId });
  const pay = (amount: string) =>
    recordPayment(by, { clientId: draft.clientId, method: 'bank', amount, invoiceId: draft.invoiceId });
  return { company, by, ...draft, pay };
}

it('a collected proforma puts an advance invoice with its last legal day on «De facturat», which the final one deducts', async () => {
  const { company, by, clientId, invoiceId, pay } = await proforma();
  const payment = await pay('1815.00');
  const { items } = await listBillable(by, { clientId });
  expect(items).toMatchObject([{ net: 150_000n, taxPoint: '2026-11-24', lastDay: '2026-12-15' }]);
  expect((await listUnallocated(by, { clientId })).rows).toEqual([]);
  const [item] = items;
  if (!item?.advanceId) throw new Error('no advance waits');
  const advance = await issueInvoice(by, { invoiceId: item.advanceId });
  expect(advance).toMatchObject({ kind: 'advance', gross: 181_500n, proformaId: invoiceId });
  expect(await openOf(company, advance.id)).toBe(0n);
  expect((await showPayment(by, { paymentId: payment.id })).unallocated).toBe(0n);
  const final = await invoiceProforma(by, { invoiceId });
  expect(final).toMatchObject({ kind: 'final', gross: 0n, proformaId: invoiceId });
  await expect(invoiceProforma(by, { invoiceId })).rejects.toMatchObject({ code: 'invoicing.errors.alreadyInvoiced' });
});

it('what is paid in parts is an advance each time, and never more than the proforma', async () => {
  const { by, clientId, pay } = await proforma();
  await pay('605.00');
  const second = await pay('1500.00');
  const { items } = await listBillable(by, { clientId });
  expect(items.map((one) => one.net)).toEqual([50_000n, 100_000n]);
  for (const { advanceId } of items) if (advanceId) await issueInvoice(by, { invoiceId: advanceId });
  expect((await showPayment(by, { paymentId: second.id })).unallocated).toBe(29_000n);
});

it('a draft of an advance that is thrown away leaves its money to be decided about again', async () => {
  const { by, clientId, pay } = await proforma();
  const payment = await pay('605.00');
  const [item] = (await listBillable(by, { clientId })).items;
  if (!item?.advanceId) throw new Error('no advance waits');
  await deleteDraft(by, { invoiceId: item.advanceId });
  expect((await listUnallocated(by, { clientId })).rows).toMatchObject([{ id: payment.id }]);
});

it('is warned of ten days before its last legal day, once', async () => {
  const { company, by, clientId, pay } = await proforma();
  await pay('605.00');
  const [item] = (await listBillable(by, { clientId })).items;
  if (!item?.advanceId) throw new Error('no advance waits');
  const later = { ...company.system, asOf: new Date('2026-12-05T10:00:00Z') };
  const warn = () => warnAdvanceTerm(later, { invoiceId: item.advanceId ?? '' });
  expect(await warn()).toEqual({ isWarned: true });
  expect(await warn()).toEqual({ isWarned: false });
  expect((await mailsAbout(company, item.advanceId)).length).toBeGreaterThan(0);
});

it('money of another client, or for a proforma that is not issued, is refused', async () => {
  const { company, by, invoiceId } = await proforma();
  const { clientId } = await anInvoicedClient(company);
  const money = { method: 'bank' as const, amount: '1.00' };
  await expect(recordPayment(by, { ...money, clientId, invoiceId })).rejects.toMatchObject({
    code: 'collections.errors.otherClient',
  });
  const draft = await anInvoiceDraft(company, { as: 'proforma' });
  await expect(
    recordPayment(by, { ...money, clientId: draft.clientId, invoiceId: draft.invoiceId }),
  ).rejects.toMatchObject({ code: 'collections.errors.proformaNotIssued' });
});

it.each(['-0.05', '0.95'])(
  'a proforma with a discount, rounded by %s, is owed once, by the advance that it was paid with',
  async (roundingAmount) => {
    const company = await aCompany();
    const by = company.accounting;
    const { clientId, dealId, lines } = await aClientOfTwoRates(company);
    const adjustments = [{ reason: 'discount' as const, percent: '12.5' }];
    const choices = { dealId, lines, adjustments, rounds: 'amount' as const, roundingAmount };
    const draft = await draftInvoice(by, { ...choices, kind: 'proforma' });
    const { id: invoiceId, payable } = await issueProforma(by, { invoiceId: draft.id });
    const pay = async (amount: bigint) => {
      await recordPayment(by, { clientId, method: 'bank', amount: formatDecimal(amount, 2), invoiceId });
      const { items } = await listBillable(by, { clientId });
      const [item] = items.filter(({ advanceId }) => advanceId !== null);
      if (!item?.advanceId) throw new Error('no advance waits');
      return issueInvoice(by, { invoiceId: item.advanceId });
    };
    const advance = await pay(payable);
    expect(advance).toMatchObject({ payable, rounding: parseDecimal(roundingAmount, 2) });
    expect((await showInvoicePage(by, { invoiceId })).uncollected).toBe(0n);
    const final = await invoiceProforma(by, { invoiceId });
    expect(final).toMatchObject({ kind: 'final', gross: 0n, payable: 0n });
    const issued = await issueInvoice(by, { invoiceId: final.id });
    for (const id of [advance.id, issued.id]) {
      expect(await openOf(company, id)).toBe(0n);
      const { xml } = await printPaper(by, { kind: 'invoice', id });
      expect(checkUbl(xml?.content ?? '')).toEqual([]);
    }
    const storno = await reverseInvoice(by, { invoiceId: issued.id, reason: 'Neprestat' });
    expect(storno.payable).toBe(0n);
  },
);
