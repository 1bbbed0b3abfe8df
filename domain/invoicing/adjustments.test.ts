import { beforeAll, describe, expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aClientOfTwoRates } from '#tests/builders/two-rates.ts';
import { changeDraft } from './change-draft.ts';
import { draftInvoice } from './draft-invoice.ts';
import { invoiceProforma } from './invoice-proforma.ts';
import { issueInvoice } from './issue-invoice.ts';
import { issueProforma } from './issue-proforma.ts';
import { type ADJUSTMENT_REASONS, chosenAdjustments } from './model/adjustment.ts';
import { previewInvoice } from './preview-invoice.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

type Wanted = { reason: (typeof ADJUSTMENT_REASONS)[number]; text?: string; percent?: string; amount?: string };

async function aDraft(adjustments: Wanted[], kind: 'invoice' | 'proforma' = 'invoice') {
  const { dealId, lines } = await aClientOfTwoRates(company);
  const draft = await draftInvoice(company.accounting, { dealId, kind, lines, adjustments });
  return { dealId, lines, draft, invoiceId: draft.id };
}

const xmlOf = async (id: string) => {
  const { xml } = await printPaper(company.accounting, { kind: 'invoice', id });
  if (!xml) throw new Error('no XML');
  return xml.content;
};
const amountsIn = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<cbc:${element} currencyID="RON">([^<]+)<`, 'g'))].map(([, text]) => text);
const netsOf = async (invoiceId: string) =>
  (await showInvoicePage(company.accounting, { invoiceId })).lines.map(({ adjustment, net, vatRate }) => [
    adjustment,
    vatRate,
    net,
  ]);

describe('a discount of a whole invoice', () => {
  it('is taken off each VAT rate, printed, and written as an allowance with its reason', async () => {
    const { invoiceId } = await aDraft([{ reason: 'discount', percent: '10' }]);
    expect(await netsOf(invoiceId)).toEqual([
      [null, 2100, 100_000n],
      [null, 1100, 50_000n],
      ['discount', 2100, -10_000n],
      ['discount', 1100, -5_000n],
    ]);
    const issued = await issueInvoice(company.accounting, { invoiceId });
    expect(issued).toMatchObject({ net: 135_000n, vat: 18_900n + 4_950n, payable: 158_850n });
    const xml = await xmlOf(invoiceId);
    expect(xml).toContain('<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode>');
    expect(xml).toContain('<cbc:AllowanceChargeReason>Reducere comercială</cbc:AllowanceChargeReason>');
    expect(amountsIn(xml, 'AllowanceTotalAmount')).toEqual(['150.00']);
    const { allowances } = readUbl(new TextEncoder().encode(xml)).document;
    expect(allowances).toMatchObject([
      { charge: false, percent: 1_000, base: 100_000n, amount: 10_000n },
      { charge: false, percent: 1_000, base: 50_000n, amount: 5_000n },
    ]);
    expect(amountsIn(xml, 'LineExtensionAmount')[0]).toBe('1500.00');
    expect(amountsIn(xml, 'PayableAmount')).toEqual(['1588.50']);
    expect(checkUbl(xml)).toEqual([]);
    const { document } = await printPaper(company.accounting, { kind: 'invoice', id: invoiceId });
    if (document.kind !== 'invoice') throw new Error(document.kind);
    expect(document.data.lines.map((one) => one.isAdjustment)).toEqual([undefined, undefined, true, true]);
  });

  it('of an amount is shared in proportion, to the ban, and a charge is added', async () => {
    const { invoiceId } = await aDraft([
      { reason: 'discount', amount: '100.01' },
      { reason: 'transport', text: 'Deplasare Cluj', amount: '30' },
    ]);
    expect((await netsOf(invoiceId)).slice(2)).toEqual([
      ['discount', 2100, -6_667n],
      ['discount', 1100, -3_334n],
      ['transport', 2100, 2_000n],
      ['transport', 1100, 1_000n],
    ]);
    await issueInvoice(company.accounting, { invoiceId });
    const xml = await xmlOf(invoiceId);
    expect(amountsIn(xml, 'ChargeTotalAmount')).toEqual(['30.00']);
    expect(xml).toContain('<cbc:AllowanceChargeReasonCode>FC</cbc:AllowanceChargeReasonCode>');
    expect(checkUbl(xml)).toEqual([]);
  });

  it('shows in the preview what is issued, and is kept when the draft is written again', async () => {
    const adjustments: Wanted[] = [{ reason: 'volume', percent: '7.5' }];
    const { dealId, lines, draft, invoiceId } = await aDraft(adjustments);
    const { gross } = await previewInvoice(company.accounting, { dealId, lines, adjustments });
    expect(gross).toBe(draft.gross);
    const page = await showInvoicePage(company.accounting, { invoiceId });
    expect(chosenAdjustments(page.lines)).toEqual([{ reason: 'volume', text: 'Reducere de volum', percent: 750 }]);
    const without = await changeDraft(company.accounting, { invoiceId, lines });
    expect(without.net).toBe(150_000n);
  });

  it('goes from the proforma to its invoice', async () => {
    const { invoiceId } = await aDraft([{ reason: 'discount', percent: '10' }], 'proforma');
    await issueProforma(company.accounting, { invoiceId });
    expect(await invoiceProforma(company.accounting, { invoiceId })).toMatchObject({ net: 135_000n });
  });

  it('goes back with the services it was on, in their share, and all of it with the last', async () => {
    const { invoiceId } = await aDraft([
      { reason: 'discount', percent: '10' },
      { reason: 'transport', amount: '0.05' },
    ]);
    const issued = await issueInvoice(company.accounting, { invoiceId });
    const { lines } = await showInvoicePage(company.accounting, { invoiceId });
    const [first] = lines;
    if (!first) throw new Error('lines are missing');
    const reason = 'Serviciu neprestat';
    const take = (quantity: string) =>
      reverseInvoice(company.accounting, { invoiceId, reason, parts: [{ lineId: first.id, quantity }] });
    const part = await take('3.333');
    expect(await netsOf(part.id)).toEqual([
      [null, 2100, -33_330n],
      ['discount', 2100, 3_333n],
      ['transport', 2100, -1n],
    ]);
    const xml = await xmlOf(part.id);
    const { allowances } = readUbl(new TextEncoder().encode(xml)).document;
    expect(allowances).toMatchObject([
      { charge: true, amount: 3_333n, percent: 1_000, base: 33_330n },
      { charge: false, amount: 1n },
    ]);
    expect(checkUbl(xml)).toEqual([]);
    const second = await take('6.667');
    expect(await netsOf(second.id)).toEqual([
      [null, 2100, -66_670n],
      ['discount', 2100, 6_667n],
      ['transport', 2100, -2n],
    ]);
    const rest = await reverseInvoice(company.accounting, { invoiceId, reason });
    expect(part.payable + second.payable + rest.payable).toBe(-issued.payable);
    expect((await showInvoicePage(company.accounting, { invoiceId })).invoice.state).toBe('reversed');
    const again = await reverseInvoice(company.accounting, { invoiceId: second.id, reason: 'Din greșeală' });
    expect(again.payable).toBe(-second.payable);
    expect(checkUbl(await xmlOf(again.id))).toEqual([]);
  });

  it.each([
    ['both a percentage and an amount', [{ reason: 'discount', percent: '5', amount: '5' }], 'adjustmentHalf'],
    ['neither', [{ reason: 'discount' }], 'adjustmentHalf'],
    ['more than the services', [{ reason: 'discount', amount: '1500.01' }], 'adjustmentTooMuch'],
    [
      'more than the services together',
      [
        { reason: 'discount', percent: '60' },
        { reason: 'volume', percent: '41' },
      ],
      'adjustmentTooMuch',
    ],
    [
      'the same twice',
      [
        { reason: 'discount', percent: '5' },
        { reason: 'discount', percent: '5' },
      ],
      'adjustmentTwice',
    ],
  ] satisfies [string, Wanted[], string][])('is refused with %s', async (_name, adjustments, code) => {
    await expect(aDraft(adjustments)).rejects.toMatchObject({ code: `invoicing.errors.${code}` });
  });
});
