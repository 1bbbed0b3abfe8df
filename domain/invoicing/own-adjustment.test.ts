import { beforeAll, describe, expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aClientOfTwoRates } from '#tests/builders/two-rates.ts';
import { draftInvoice } from './draft-invoice.ts';
import { invoiceProforma } from './invoice-proforma.ts';
import { issueInvoice } from './issue-invoice.ts';
import { issueProforma } from './issue-proforma.ts';
import type { ADJUSTMENT_REASONS } from './model/adjustment.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

type Wanted = { reason: (typeof ADJUSTMENT_REASONS)[number]; text?: string; percent?: string; amount?: string };

/** Ten hours at 100 lei less 5 %, of which the first line has a discount or charge of its own. */
async function aDraft(adjustment: Wanted, kind: 'invoice' | 'proforma' = 'invoice') {
  const { dealId, lines } = await aClientOfTwoRates(company, { discount: '5' });
  const [first] = lines;
  if (!first) throw new Error('lines are missing');
  return draftInvoice(company.accounting, { dealId, kind, lines: [{ ...first, adjustment }] });
}

async function papersOf(id: string) {
  const { xml, document } = await printPaper(company.accounting, { kind: 'invoice', id });
  if (!xml || document.kind !== 'invoice') throw new Error(document.kind);
  expect(checkUbl(xml.content)).toEqual([]);
  return { ubl: readUbl(new TextEncoder().encode(xml.content)).document, paper: document.data };
}

describe('a discount or charge of one line', () => {
  it.each([
    [
      'a share of what the line costs by contract',
      { reason: 'volume', percent: '10' },
      { charge: false, amount: 9_500n, base: 95_000n, percent: 1_000, reason: 'Reducere de volum', reasonCode: '100' },
      85_500n,
    ],
    [
      'an amount',
      { reason: 'transport', text: 'Deplasare', amount: '30' },
      { charge: true, amount: 3_000n, reason: 'Deplasare', reasonCode: 'FC' },
      98_000n,
    ],
  ] satisfies [string, Wanted, object, bigint][])('as %s stands beside the discount of its service', async (...row) => {
    const [, wanted, allowance, net] = row;
    const { id: invoiceId } = await aDraft(wanted);
    const issued = await issueInvoice(company.accounting, { invoiceId });
    expect(issued.net).toBe(net);
    const { ubl, paper } = await papersOf(invoiceId);
    const contracted = { charge: false, amount: 5_000n, base: 100_000n, percent: 500, reasonCode: '95' };
    expect(ubl.lines).toMatchObject([{ net, allowances: [contracted, allowance] }]);
    expect(paper.lines).toMatchObject([{ net, discount: 5_000n, ownAdjustment: { text: allowance.reason } }]);
  });

  it('goes back with its line, part by part to the ban', async () => {
    const { id: invoiceId } = await aDraft({ reason: 'discount', amount: '0.07' });
    const issued = await issueInvoice(company.accounting, { invoiceId });
    const { lines } = await showInvoicePage(company.accounting, { invoiceId });
    const parts = lines.map(({ id: lineId }) => ({ lineId, quantity: '3' }));
    const first = await reverseInvoice(company.accounting, { invoiceId, reason: 'Neprestat', parts });
    expect((await papersOf(first.id)).ubl.lines).toMatchObject([
      {
        net: -28_498n,
        allowances: [
          { charge: true, amount: 1_500n },
          { charge: true, amount: 2n },
        ],
      },
    ]);
    const rest = await reverseInvoice(company.accounting, { invoiceId, reason: 'Neprestat' });
    expect((await papersOf(rest.id)).ubl.lines).toMatchObject([
      {
        net: -66_495n,
        allowances: [
          { charge: true, amount: 3_500n },
          { charge: true, amount: 5n },
        ],
      },
    ]);
    expect(first.payable + rest.payable).toBe(-issued.payable);
  });

  it('goes from the proforma to its invoice', async () => {
    const { id: invoiceId } = await aDraft({ reason: 'discount', percent: '10' }, 'proforma');
    await issueProforma(company.accounting, { invoiceId });
    expect(await invoiceProforma(company.accounting, { invoiceId })).toMatchObject({ net: 85_500n });
  });

  it.each([
    ['both a percentage and an amount', { reason: 'discount', percent: '5', amount: '5' }, 'adjustmentHalf', 'percent'],
    ['more than the line', { reason: 'discount', amount: '950.01' }, 'ownTooMuch', 'amount'],
  ] satisfies [string, Wanted, string, string][])('is refused with %s', async (_name, wanted, code, field) => {
    await expect(aDraft(wanted)).rejects.toMatchObject({
      code: `invoicing.errors.${code}`,
      details: { fields: [`lines[0].adjustment.${field}`] },
    });
  });
});
