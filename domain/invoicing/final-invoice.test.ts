import { describe, expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { anAdvance } from '#tests/builders/advance.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoicedClient, openOf } from '#tests/builders/invoice.ts';
import { quantitiesOf } from '#tests/builders/read-back.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { annulInvoice } from './annul-invoice.ts';
import { changeDraft } from './change-draft.ts';
import { draftInvoice } from './draft-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { listAdvances } from './list-advances.ts';
import { previewInvoice } from './preview-invoice.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

const reason = 'Servicii neprestate';

/** Ten hours at 300 lei, of which 1.210,00 lei were paid and invoiced as an advance. */
async function advanced(amount?: string) {
  const company = await aCompany();
  const beside = await anInvoicedClient(company);
  const of = await aContractedService(company, { quantity: '10', unitPrice: '300', beside });
  const { advance, paymentId } = await anAdvance(company, of, amount);
  const lines = (quantity = '10') => [{ contractedServiceId: of.contractedServiceId, quantity }];
  const final = (quantity?: string) =>
    draftInvoice(company.accounting, {
      dealId: of.dealId,
      lines: lines(quantity),
      advances: [{ invoiceId: advance.id }],
    });
  return { company, by: company.accounting, of, advance, paymentId, lines, final };
}

describe('a final invoice', () => {
  it('deducts the advance at its VAT rate, names it in XML and on paper, and owes the rest', async () => {
    const { company, by, of, advance, final, lines } = await advanced();
    expect(await listAdvances(by, { clientId: of.clientId })).toMatchObject({
      rows: [{ invoiceId: advance.id, number: 'F-1', net: 100_000n, left: 100_000n, isCollected: true }],
    });
    const advances = [{ invoiceId: advance.id }];
    expect(await previewInvoice(by, { dealId: of.dealId, lines: lines(), advances })).toMatchObject({
      gross: 242_000n,
      findings: [],
    });
    const draft = await final();
    expect(draft).toMatchObject({ kind: 'final', net: 200_000n, vat: 42_000n, gross: 242_000n });
    const issued = await issueInvoice(by, { invoiceId: draft.id });
    expect(await openOf(company, issued.id)).toBe(242_000n);
    expect(await quantitiesOf(company, of)).toMatchObject({ invoiced: 10_000n });
    const { xml, document } = await printPaper(by, { kind: 'invoice', id: issued.id });
    const ubl = readUbl(new TextEncoder().encode(xml?.content)).document;
    expect(ubl.precedingInvoices).toEqual([{ number: 'F-1', date: '2026-11-24' }]);
    expect(ubl.lines).toMatchObject([
      { quantity: 10_000n, net: 300_000n },
      { quantity: -1_000n, unitPrice: 10_000_000n, net: -100_000n },
    ]);
    expect(document.data).toMatchObject({ references: [{ kind: 'advance', number: 'F-1' }] });
    expect((await listAdvances(by, { clientId: of.clientId })).rows).toEqual([]);
  });

  it('of nothing is left when everything was paid in advance', async () => {
    const { company, by, final } = await advanced('3630.00');
    const issued = await issueInvoice(by, { invoiceId: (await final()).id });
    expect(issued).toMatchObject({ kind: 'final', gross: 0n });
    expect((await showInvoicePage(by, { invoiceId: issued.id })).balance).toMatchObject({ open: 0n, paid: 'paid' });
    expect((await reverseInvoice(by, { invoiceId: issued.id, reason })).gross).toBe(0n);
    expect(await openOf(company, issued.id)).toBe(0n);
  });

  it('takes no more than fits or was asked for; the rest waits for the next one', async () => {
    const { by, of, advance, lines } = await advanced('2420.00');
    const draft = (quantity: string, net?: string) =>
      draftInvoice(by, {
        dealId: of.dealId,
        lines: lines(quantity),
        advances: [{ invoiceId: advance.id, ...(net === undefined ? {} : { net }) }],
      });
    await expect(draft('2', '600.01')).rejects.toMatchObject({ code: 'invoicing.errors.advanceTooMuch' });
    await issueInvoice(by, { invoiceId: (await draft('2', '500.00')).id });
    const fits = await draft('1');
    expect(fits.gross).toBe(0n);
    await issueInvoice(by, { invoiceId: fits.id });
    expect(await listAdvances(by, { clientId: of.clientId })).toMatchObject({ rows: [{ left: 120_000n }] });
    const plain = await changeDraft(by, { invoiceId: (await draft('4')).id, lines: lines('4') });
    expect(plain).toMatchObject({ kind: 'invoice', gross: 145_200n });
  });

  it('is one of those who asked for the same advance at once', async () => {
    const { by, of, final } = await advanced();
    const drafts = [await final('5'), await final('5')];
    const answers = await Promise.allSettled(drafts.map(({ id }) => issueInvoice(by, { invoiceId: id })));
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(answers.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'invoicing.errors.noAdvanceLeft' },
    });
    expect((await listAdvances(by, { clientId: of.clientId })).rows).toEqual([]);
  });

  it('takes no advance of another client, nor of another company', async () => {
    const { company, by, advance } = await advanced();
    const strange = await aContractedService(company, { beside: await anInvoicedClient(company) });
    const lines = [{ contractedServiceId: strange.contractedServiceId, quantity: '1' }];
    await expect(
      draftInvoice(by, { dealId: strange.dealId, lines, advances: [{ invoiceId: advance.id }] }),
    ).rejects.toMatchObject({ code: 'invoicing.errors.noAdvanceLeft' });
    const other = await advanced();
    await expect(listAdvances(other.by, { clientId: strange.clientId })).resolves.toEqual({ rows: [] });
    await expect(
      draftInvoice(other.by, {
        dealId: other.of.dealId,
        lines: other.lines(),
        advances: [{ invoiceId: advance.id }],
      }),
    ).rejects.toMatchObject({ kind: 'NotFound' });
  });
});

describe('taking back', () => {
  it('a final invoice gives its advance back, whole only', async () => {
    const { by, of, final } = await advanced();
    const { id: invoiceId } = await issueInvoice(by, { invoiceId: (await final()).id });
    const { lines } = await showInvoicePage(by, { invoiceId });
    const [service] = lines.map((line) => ({ lineId: line.id, quantity: '10' }));
    await expect(reverseInvoice(by, { invoiceId, reason, parts: service ? [service] : [] })).rejects.toMatchObject({
      code: 'invoicing.errors.reversedUnevenly',
    });
    expect((await reverseInvoice(by, { invoiceId, reason })).gross).toBe(-242_000n);
    expect(await listAdvances(by, { clientId: of.clientId })).toMatchObject({ rows: [{ left: 100_000n }] });
  });

  it('an annulled final invoice never deducted anything', async () => {
    const { by, of, final } = await advanced();
    const { id: invoiceId } = await issueInvoice(by, { invoiceId: (await final()).id });
    await annulInvoice(by, { invoiceId, reason });
    expect(await listAdvances(by, { clientId: of.clientId })).toMatchObject({ rows: [{ left: 100_000n }] });
  });

  it('an advance that was deducted in part leaves the rest to be reversed, and its money to be returned', async () => {
    const { by, of, advance, paymentId, lines } = await advanced();
    const draft = await draftInvoice(by, {
      dealId: of.dealId,
      lines: lines('1'),
      advances: [{ invoiceId: advance.id, net: '300.00' }],
    });
    await issueInvoice(by, { invoiceId: draft.id });
    const storno = await reverseInvoice(by, { invoiceId: advance.id, reason });
    expect(storno).toMatchObject({ net: -70_000n, gross: -84_700n });
    expect(await showPayment(by, { paymentId })).toMatchObject({ unallocated: 84_700n });
    expect((await listAdvances(by, { clientId: of.clientId })).rows).toEqual([]);
    await expect(reverseInvoice(by, { invoiceId: advance.id, reason })).rejects.toMatchObject({
      code: 'invoicing.errors.notReversible',
    });
  });
});
