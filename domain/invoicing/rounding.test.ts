import { beforeAll, describe, expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aTransfer, openOf } from '#tests/builders/invoice.ts';
import { aClientOfTwoRates } from '#tests/builders/two-rates.ts';
import { changeDraft } from './change-draft.ts';
import { draftInvoice } from './draft-invoice.ts';
import { invoiceProforma } from './invoice-proforma.ts';
import { issueInvoice } from './issue-invoice.ts';
import { issueProforma } from './issue-proforma.ts';
import { listInvoices } from './list-invoices.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

/** 100,04 lei and 21 % are 121,05; less 5 bani, 121. */
async function aDraft(
  rounding: { rounds?: 'unit' | 'amount'; roundingAmount?: string },
  kind: 'invoice' | 'proforma' = 'invoice',
) {
  const { clientId, dealId, lines } = await aClientOfTwoRates(company);
  const [first] = lines;
  if (!first) throw new Error('lines are missing');
  const chosen = [{ ...first, quantity: '1', adjustment: { reason: 'handling' as const, amount: '0.04' } }];
  const draft = await draftInvoice(company.accounting, { dealId, kind, lines: chosen, ...rounding });
  return { clientId, draft, invoiceId: draft.id, lines: chosen };
}

describe('a total rounded to the leu', () => {
  it('is what is payable on paper, in the XML and in the ledger, beside the exact total', async () => {
    const { clientId, draft, invoiceId } = await aDraft({ rounds: 'unit' });
    expect(draft).toMatchObject({ net: 10_004n, vat: 2_101n, gross: 12_105n, rounding: -5n, payable: 12_100n });
    const invoice = await issueInvoice(company.accounting, { invoiceId });
    expect(invoice).toMatchObject({ gross: 12_105n, rounding: -5n, payable: 12_100n });
    expect(await openOf(company, invoiceId)).toBe(12_100n);
    const { xml, document } = await printPaper(company.accounting, { kind: 'invoice', id: invoiceId });
    expect(document.data).toMatchObject({ totals: { total: 12_105n, rounding: -5n, payable: 12_100n } });
    const { totals } = readUbl(new TextEncoder().encode(xml?.content)).document;
    expect(totals).toMatchObject({ gross: 12_105n, rounding: -5n, payable: 12_100n });
    expect(checkUbl(xml?.content ?? '')).toEqual([]);
    expect((await listInvoices(company.accounting, { search: '121,00' })).rows.map(({ id }) => id)).toContain(
      invoiceId,
    );
    await aTransfer(company, { clientId, invoice });
    expect((await showInvoicePage(company.accounting, { invoiceId })).balance?.paid).toBe('paid');
  });

  it('follows the lines of its draft, and is taken off again', async () => {
    const { invoiceId, lines } = await aDraft({ rounds: 'unit' });
    const twice = lines.map((line) => ({ ...line, quantity: '2' }));
    const changed = await changeDraft(company.accounting, { invoiceId, lines: twice, rounds: 'unit' });
    expect(changed).toMatchObject({ gross: 24_205n, rounding: -5n, payable: 24_200n });
    expect(await changeDraft(company.accounting, { invoiceId, lines: twice })).toMatchObject({
      rounds: null,
      rounding: 0n,
      payable: 24_205n,
    });
  });

  it('is taken back with its invoice, a part with a part, and settles both', async () => {
    const { invoiceId } = await aDraft({ rounds: 'unit' });
    await issueInvoice(company.accounting, { invoiceId });
    const { lines } = await showInvoicePage(company.accounting, { invoiceId });
    const parts = lines.map(({ id: lineId }) => ({ lineId, quantity: '0.4' }));
    const part = await reverseInvoice(company.accounting, { invoiceId, reason: 'Neprestat', parts });
    expect(part).toMatchObject({ gross: -4_842n, rounding: 2n, payable: -4_840n });
    const rest = await reverseInvoice(company.accounting, { invoiceId, reason: 'Neprestat' });
    expect(rest).toMatchObject({ gross: -7_263n, rounding: 3n, payable: -7_260n });
    for (const id of [invoiceId, part.id, rest.id]) expect(await openOf(company, id)).toBe(0n);
    const again = await reverseInvoice(company.accounting, { invoiceId: rest.id, reason: 'Din greșeală' });
    expect(again).toMatchObject({ rounding: -3n, payable: 7_260n });
    for (const id of [part.id, again.id]) {
      const { xml } = await printPaper(company.accounting, { kind: 'invoice', id });
      expect(checkUbl(xml?.content ?? '')).toEqual([]);
    }
  });

  it('goes from the proforma to its invoice', async () => {
    const { invoiceId } = await aDraft({ rounds: 'amount', roundingAmount: '0.15' }, 'proforma');
    expect(await issueProforma(company.accounting, { invoiceId })).toMatchObject({ payable: 12_120n });
    expect(await invoiceProforma(company.accounting, { invoiceId })).toMatchObject({ rounding: 15n, payable: 12_120n });
  });
});

it.each([
  ['without its amount', { rounds: 'amount' }, 'errors.required'],
  ['of a leu', { rounds: 'amount', roundingAmount: '1.00' }, 'invoicing.errors.roundingTooMuch'],
] as const)('a rounding %s is refused beside its field', async (_name, choice, code) => {
  await expect(aDraft(choice)).rejects.toMatchObject({ code, details: { fields: ['roundingAmount'] } });
});
