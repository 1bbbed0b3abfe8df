import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { lineNet } from '#documents/ubl/summed.ts';
import { formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { openOf } from '#tests/builders/invoice.ts';
import { aClientOfTwoRates } from '#tests/builders/two-rates.ts';
import { draftInvoice } from './draft-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { ADJUSTMENT_REASONS } from './model/adjustment.ts';
import type { Invoice } from './model/invoice.ts';
import { previewInvoice } from './preview-invoice.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { showInvoicePage } from './show-invoice-page.ts';

let company: TestCompany;
let owner: Awaited<ReturnType<typeof aClientOfTwoRates>>;
beforeAll(async () => {
  company = await aCompany();
  owner = await aClientOfTwoRates(company, { discount: '3.33' });
});

const MOST = 24; // percent: three of a document and one of a line leave something of each

const aSize = fc.record({
  reason: fc.constantFrom(...ADJUSTMENT_REASONS),
  percent: fc.integer({ min: 1, max: MOST * 100 }),
  bani: fc.bigInt(1n, 10_000n),
  isShare: fc.boolean(),
});
type Size = typeof aSize extends fc.Arbitrary<infer T> ? T : never;
const aChoice = fc.record({
  quantities: fc.tuple(fc.bigInt(100n, 9_999n), fc.bigInt(100n, 9_999n)),
  own: fc.option(aSize, { nil: undefined }),
  adjustments: fc.uniqueArray(aSize, { maxLength: 3, selector: (it) => it.reason }),
  rounds: fc.constantFrom(undefined, 'unit' as const, 'amount' as const),
  roundingAmount: fc.bigInt(-99n, 99n),
});
type Choice = typeof aChoice extends fc.Arbitrary<infer T> ? T : never;

/** Of a small amount, so that it never passes what it is taken of. */
const written = ({ reason, percent, bani, isShare }: Size, quantity: bigint) => ({
  reason,
  ...(isShare
    ? { percent: formatDecimal(BigInt(percent), 2) }
    : { amount: formatDecimal((bani * quantity) / 20_000n + 1n, 2) }),
});

function asDraft({ quantities, own, adjustments, rounds, roundingAmount }: Choice) {
  const least = quantities[0] < quantities[1] ? quantities[0] : quantities[1];
  return {
    dealId: owner.dealId,
    lines: owner.lines.map((line, index) => ({
      ...line,
      quantity: formatDecimal(quantities[index] ?? 1_000n, 3),
      ...(own && index === 0 ? { adjustment: written(own, least) } : {}),
    })),
    adjustments: adjustments.map((one) => written(one, least)),
    ...(rounds === undefined ? {} : { rounds, roundingAmount: formatDecimal(roundingAmount, 2) }),
  };
}

it('passes all rules with any discounts, charges and rounding, and the paper says the sums of the page to the ban', async () => {
  await fc.assert(
    fc.asyncProperty(aChoice, async (choice) => {
      const shown = await previewInvoice(company.accounting, asDraft(choice));
      expect(shown.findings).toEqual([]);
      if (shown.document.kind !== 'invoice') throw new Error(shown.document.kind);
      const { totals } = shown.document.data;
      const { net, vat, gross, payable } = shown;
      expect([totals.net, totals.vat, totals.total, totals.payable]).toEqual([net, vat, gross, payable]);
    }),
    { numRuns: 200 },
  );
});

/** The XML of an issued invoice has no fault, adds up line by line, and says what the invoice says. */
async function expectSound({ id, net, vat, gross, rounding, payable }: Invoice): Promise<void> {
  const { xml } = await printPaper(company.accounting, { kind: 'invoice', id });
  if (!xml) throw new Error('no XML');
  expect(checkUbl(xml.content)).toEqual([]);
  const { totals, lines, vatTotal } = readUbl(new TextEncoder().encode(xml.content)).document;
  expect(totals).toMatchObject({ net, gross, rounding, payable });
  expect(vatTotal).toBe(vat);
  expect(totals.lineNet).toBe(sum(lines.map((line) => line.net)));
  for (const line of lines) expect(lineNet(line)).toBe(line.net);
}

it('is issued and reversed in parts with any of them, each document sound, and nothing is left of it', async () => {
  await fc.assert(
    fc.asyncProperty(aChoice, fc.integer({ min: 1, max: 99 }), async (choice, share) => {
      const draft = await draftInvoice(company.accounting, asDraft(choice));
      const issued = await issueInvoice(company.accounting, { invoiceId: draft.id });
      await expectSound(issued);
      const { lines } = await showInvoicePage(company.accounting, { invoiceId: draft.id });
      const [first] = lines;
      const quantity = ((first?.quantity ?? 0n) * BigInt(share)) / 100n;
      const reason = 'Neprestat';
      const parts = first && quantity > 0n ? [{ lineId: first.id, quantity: formatDecimal(quantity, 3) }] : undefined;
      const documents = [];
      if (parts) documents.push(await reverseInvoice(company.accounting, { invoiceId: draft.id, reason, parts }));
      documents.push(await reverseInvoice(company.accounting, { invoiceId: draft.id, reason }));
      for (const one of documents) await expectSound(one);
      expect(sum(documents.map((one) => one.payable))).toBe(-issued.payable);
      expect(sum(documents.map((one) => one.vat))).toBe(-issued.vat);
      for (const one of [issued, ...documents]) expect(await openOf(company, one.id)).toBe(0n);
    }),
    { numRuns: 15 },
  );
});
