import { z } from 'zod';
import { reportForInvoice } from '#domain/acceptance/steps.ts';
import { clientOf, recipientOf } from '#domain/clients/steps.ts';
import { keptOf } from '#domain/collections/model/due-now.ts';
import { balanceOf, settledBy } from '#domain/collections/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { abs, formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { latestLink } from '#domain/links/steps.ts';
import type { ChainLink } from '#domain/pipeline/model/chain.ts';
import { chainOf } from '#domain/pipeline/steps.ts';
import { InvoicePage } from './model/invoice-page.ts';
import { paidStateOf } from './model/paid-state.ts';
import { deductionsShown } from './deducting.ts';
import { isReversible, type Left } from './model/reversal.ts';
import { totalsOfNets } from './model/totals.ts';
import { wasMailed } from './mailing.ts';
import { findingsOrFault } from './reading-findings.ts';
import * as invoices from './repo.ts';
import { whatIsLeft } from './reversible.ts';
import { submissionShown } from './submission-shown.ts';
import { frozenTotals, thawed } from './thawed.ts';

/** One invoice with its lines, VAT, money, its way to ANAF, e-mails, related documents; for a draft what is to be mended. @throws NotFound */
export const showInvoicePage = defineQuery({
  name: 'invoicing.showInvoicePage',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/invoices/{invoiceId}', summary: 'One invoice' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: InvoicePage,
  async run(tx, _actor, { invoiceId }) {
    const row = await invoices.findInvoice(tx, invoiceId);
    const invoice = await invoices.showInvoice(tx, invoiceId);
    const { name, kind } = await clientOf(tx, row.clientId);
    const lines = await invoices.linesOf(tx, invoiceId);
    const stornos = await invoices.reversalsOf(tx, invoiceId);
    const { left } = await whatIsLeft(tx, lines, stornos);
    const revision = await invoices.lastRevision(tx, invoiceId);
    const balance = await balanceOf(tx, invoiceId);
    const submission = await submissionShown(tx, invoiceId, revision?.xml);
    const settled = await settledBy(tx, invoiceId);
    const isProforma = row.kind === 'proforma';
    const made = isProforma ? await invoices.madeOf(tx, invoiceId) : [];
    const advances = made.filter((one) => one.kind === 'advance');
    const isSent = submission !== null && !['waiting', 'not_applicable'].includes(submission.state);
    return {
      invoice,
      client: { name, kind },
      recipient: (await recipientOf(tx, row.clientId))?.email ?? null,
      lines: lines.map((line) => ({ ...line, reversible: formatDecimal(reversibleOf(line, left), 3) })),
      vat: (revision && row.kind !== 'proforma' ? frozenTotals(thawed(revision.document)) : totalsOfNets(lines))
        .vatBreakdown,
      balance: balance ? balanceShown(balance, civilDateOf(tx.asOf)) : null,
      submission,
      deliveries: await deliveriesOf(tx, invoiceId),
      settled: settled.map(({ allocation, payment, receipt }) => ({
        ...allocation,
        method: payment?.method ?? null,
        receiptId: receipt?.id ?? null,
        receiptNumber: receipt?.printedNumber ?? null,
      })),
      reverses: row.reversesId === null ? null : related(await invoices.findInvoice(tx, row.reversesId)),
      reversals: stornos.map(related),
      deducts: await deductionsShown(tx, lines),
      made: made.map((one) => ({ ...related(one), kind: one.kind, state: one.state })),
      uncollected: isProforma ? row.payable - sum(advances.map((one) => one.payable)) : 0n,
      chain: await ownChain(tx, row, settled),
      gate: (await acceptanceGateOf(tx, row.dealId)).gate,
      ...(row.state === 'draft' ? await findingsOrFault(tx, row) : { findings: [], fault: null }),
      canAnnul:
        row.state === 'issued' &&
        row.reversesId === null &&
        made.length === 0 &&
        !isSent &&
        (balance === undefined || balance.open === balance.payable) &&
        (isProforma || !(await wasMailed(tx, invoiceId))),
      linkId: (await latestLink(tx, invoiceId))?.id ?? null,
    };
  },
});

/** Offer and contract of the deal, the report that this invoice rests on, itself, and the chitanțe that settled it. */
async function ownChain(
  tx: Tx,
  row: invoices.InvoiceRow,
  settled: Awaited<ReturnType<typeof settledBy>>,
): Promise<ChainLink[]> {
  const before = (await chainOf(tx, row.dealId)).filter(({ kind }) => kind === 'offer' || kind === 'contract');
  const report = row.acceptanceReportId === null ? undefined : await reportForInvoice(tx, row.acceptanceReportId);
  const receipts = new Map(settled.flatMap(({ receipt }) => (receipt ? [[receipt.id, receipt.printedNumber]] : [])));
  return [
    ...before,
    ...(report?.printedNumber ? [{ kind: 'acceptance' as const, id: report.id, number: report.printedNumber }] : []),
    ...(row.printedNumber === null ? [] : [{ kind: 'invoice' as const, id: row.id, number: row.printedNumber }]),
    ...[...receipts].map(([receiptId, number]) => ({ kind: 'receipt' as const, id: receiptId, number })),
  ];
}

const balanceShown = (balance: NonNullable<Awaited<ReturnType<typeof balanceOf>>>, today: CivilDate) => ({
  ...balance,
  kept: keptOf(balance, today),
  keptUntil: balance.retainedUntil,
  paid: paidStateOf(balance, today),
});

const reversibleOf = (line: invoices.LineRow, left: ReadonlyMap<string, Left>): bigint => {
  const rest = left.get(line.id);
  if (!isReversible(line, rest)) return 0n;
  return line.adjustment === null ? abs(rest.quantity) : 1_000n;
};

const related = ({ id: relatedId, printedNumber, payable }: invoices.InvoiceRow) => ({
  id: relatedId,
  number: printedNumber ?? '',
  payable,
});
