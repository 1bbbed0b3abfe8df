import { describe, expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, aTransfer, openOf } from '#tests/builders/invoice.ts';
import { quantitiesOf } from '#tests/builders/read-back.ts';
import { readUbl } from '#documents/ubl/reader.ts';
import { allocatePayment } from '#domain/collections/allocate-payment.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { changeDraft } from './change-draft.ts';
import { listInvoices } from './list-invoices.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

const reason = 'Serviciu neprestat';

describe('a whole storno', () => {
  it('is a negative invoice with the next number; both are settled and the quantity may be invoiced again', async () => {
    const company = await aCompany();
    const issued = await anIssuedInvoice(company);
    const storno = await reverseInvoice(company.accounting, { invoiceId: issued.invoiceId, reason });
    expect(storno).toMatchObject({ kind: 'storno', number: 'F-2', gross: -181_500n, reversesId: issued.invoiceId });
    const page = await showInvoicePage(company.accounting, { invoiceId: issued.invoiceId });
    expect(page).toMatchObject({ invoice: { state: 'reversed' }, balance: { open: 0n, paid: 'paid' } });
    expect(page.reversals).toMatchObject([{ id: storno.id, number: 'F-2' }]);
    expect(await openOf(company, storno.id)).toBe(0n);
    expect(await quantitiesOf(company, issued)).toMatchObject({ invoiced: 0n });
  });

  it('leaves what was paid as unallocated money', async () => {
    const company = await aCompany();
    const issued = await anIssuedInvoice(company);
    const payment = await aTransfer(company, issued, '1000.00');
    await reverseInvoice(company.accounting, { invoiceId: issued.invoiceId, reason });
    expect(await openOf(company, issued.invoiceId)).toBe(0n);
    expect(await showPayment(company.accounting, { paymentId: payment.id })).toMatchObject({ unallocated: 100_000n });
  });

  it('is made once, however many ask at once', async () => {
    const company = await aCompany();
    const { invoiceId } = await anIssuedInvoice(company);
    const answers = await Promise.allSettled(
      Array.from({ length: 4 }, () => reverseInvoice(company.accounting, { invoiceId, reason })),
    );
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await listInvoices(company.accounting, { kind: 'storno' })).rows).toHaveLength(1);
  });
});

describe('a partial storno', () => {
  it('reverses a part of a line; the rest stays to be paid and to be reversed', async () => {
    const company = await aCompany();
    const { invoiceId } = await anIssuedInvoice(company);
    const { lines } = await showInvoicePage(company.accounting, { invoiceId });
    const parts = lines.map((line) => ({ lineId: line.id, quantity: '4' }));
    const storno = await reverseInvoice(company.accounting, { invoiceId, reason, parts });
    expect(storno).toMatchObject({ net: -60_000n, vat: -12_600n, gross: -72_600n });
    const page = await showInvoicePage(company.accounting, { invoiceId });
    expect(page).toMatchObject({
      invoice: { state: 'issued' },
      balance: { open: 108_900n },
      lines: [{ reversible: '6.000' }],
    });
    const again = reverseInvoice(company.accounting, {
      invoiceId,
      reason,
      parts: lines.map((line) => ({ lineId: line.id, quantity: '6.001' })),
    });
    await expect(again).rejects.toMatchObject({ code: 'invoicing.errors.reversedTooMuch' });
    const rest = await reverseInvoice(company.accounting, { invoiceId, reason });
    expect(rest.gross).toBe(-108_900n);
    expect(await openOf(company, invoiceId)).toBe(0n);
  });

  it('in parts that do not divide is the original to the ban', async () => {
    const company = await aCompany();
    const { invoiceId, invoice } = await anIssuedInvoice(company, { quantity: '7', unitPrice: '0.3333' });
    const { lines } = await showInvoicePage(company.accounting, { invoiceId });
    let reversed = 0n;
    for (const quantity of ['1.5', '2.25', '3.25']) {
      const parts = lines.map((line) => ({ lineId: line.id, quantity }));
      reversed += (await reverseInvoice(company.accounting, { invoiceId, reason, parts })).gross;
    }
    expect(reversed).toBe(-invoice.gross);
    const page = await showInvoicePage(company.accounting, { invoiceId });
    expect(page).toMatchObject({ invoice: { state: 'reversed' }, balance: { open: 0n } });
  });

  it('takes a line twice or a foreign line for too much', async () => {
    const company = await aCompany();
    const { invoiceId } = await anIssuedInvoice(company);
    const { lines } = await showInvoicePage(company.accounting, { invoiceId });
    const parts = lines.flatMap((line) => [
      { lineId: line.id, quantity: '6' },
      { lineId: line.id, quantity: '6' },
    ]);
    for (const wrong of [parts, [{ lineId: newId<'invoiceLine'>(), quantity: '1' }]])
      await expect(reverseInvoice(company.accounting, { invoiceId, reason, parts: wrong })).rejects.toMatchObject({
        code: 'invoicing.errors.reversedTooMuch',
      });
  });
});

describe('the storno of a storno', () => {
  it('is a positive invoice that names it, owed anew, with the quantity invoiced again', async () => {
    const company = await aCompany();
    const issued = await anIssuedInvoice(company);
    const payment = await aTransfer(company, issued);
    const storno = await reverseInvoice(company.accounting, { invoiceId: issued.invoiceId, reason });
    const again = await reverseInvoice(company.accounting, { invoiceId: storno.id, reason: 'Stornată din greșeală' });
    expect(again).toMatchObject({
      kind: 'invoice',
      number: 'F-3',
      gross: 181_500n,
      reversesId: storno.id,
      dueDate: '2026-12-09',
    });
    expect(await openOf(company, again.id)).toBe(181_500n);
    expect(await quantitiesOf(company, issued)).toMatchObject({ invoiced: 10_000n });
    await allocatePayment(company.accounting, { paymentId: payment.id, invoiceId: again.id, amount: '1815.00' });
    expect(await openOf(company, again.id)).toBe(0n);
    const { xml } = await printPaper(company.accounting, { kind: 'invoice', id: again.id });
    expect(xml?.content).toContain('<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>');
    expect(readUbl(new TextEncoder().encode(xml?.content)).document.precedingInvoices).toEqual([
      { number: 'F-2', date: '2026-11-24' },
    ]);
    const { invoice } = await showInvoicePage(company.accounting, { invoiceId: storno.id });
    expect(invoice.state).toBe('reversed');
    await expect(reverseInvoice(company.accounting, { invoiceId: storno.id, reason })).rejects.toMatchObject({
      code: 'invoicing.errors.notReversible',
    });
  });

  it('may be of a part, and may itself be reversed', async () => {
    const company = await aCompany();
    const issued = await anIssuedInvoice(company);
    const storno = await reverseInvoice(company.accounting, { invoiceId: issued.invoiceId, reason });
    const { lines } = await showInvoicePage(company.accounting, { invoiceId: storno.id });
    const parts = lines.map((line) => ({ lineId: line.id, quantity: '4' }));
    const again = await reverseInvoice(company.accounting, { invoiceId: storno.id, reason, parts });
    expect(again).toMatchObject({ net: 60_000n, vat: 12_600n });
    expect((await reverseInvoice(company.accounting, { invoiceId: again.id, reason })).gross).toBe(-72_600n);
    expect((await reverseInvoice(company.accounting, { invoiceId: storno.id, reason })).gross).toBe(108_900n);
  });
});

it('is refused for a draft, what is reversed, another role and another company', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { invoiceId } = await anIssuedInvoice(company);
  await expect(reverseInvoice(company.sales, { invoiceId, reason })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(reverseInvoice(other.accounting, { invoiceId, reason })).rejects.toMatchObject({ kind: 'NotFound' });
  await reverseInvoice(company.accounting, { invoiceId, reason });
  await expect(reverseInvoice(company.accounting, { invoiceId, reason })).rejects.toMatchObject({
    code: 'invoicing.errors.notReversible',
  });
  await expect(
    changeDraft(company.accounting, {
      invoiceId,
      lines: [{ contractedServiceId: newId<'contractedService'>(), quantity: '1' }],
    }),
  ).rejects.toMatchObject({
    code: 'invoicing.errors.notDraft',
  });
});
