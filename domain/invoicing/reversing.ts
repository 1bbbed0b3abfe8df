import { takeAccepted } from '#domain/acceptance/steps.ts';
import { settleAgainst } from '#domain/collections/steps.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { issue } from './issuing.ts';
import { isReversible, type Left, reversalTotals, staysWithin } from './model/reversal.ts';
import { reversedRounding } from './model/rounding.ts';
import { whatIsLeft } from './reversible.ts';
import { type Part, reversedLines, wholeRest } from './reversed-lines.ts';
import { termsOf } from './terms.ts';
import { frozenExchange, frozenTotals, thawed } from './thawed.ts';
import * as invoices from './repo.ts';

export interface Reversal {
  reason: string;
  issueDate?: CivilDate | undefined;
  /** Everything that is left when absent. */
  parts?: readonly Part[] | undefined;
}

/** Issues what takes a locked, issued original back, settles the two and moves the quantities. @throws as reverseInvoice */
export async function reverse(
  tx: Tx,
  original: invoices.InvoiceRow,
  { reason, issueDate, parts }: Reversal,
): Promise<invoices.InvoiceRow> {
  const { id: invoiceId, printedNumber, issueDate: originalDate } = original;
  if (printedNumber === null || originalDate === null) throw new Conflict('invoicing.errors.notReversible');
  const lines = await invoices.linesOf(tx, invoiceId);
  const earlier = await invoices.reversalsOf(tx, invoiceId);
  const { left, isDeducted } = await whatIsLeft(tx, lines, earlier);
  const wanted = parts ?? wholeRest(lines, left);
  if (wanted.length === 0) throw new Conflict('invoicing.errors.notReversible');
  const values = reversedLines(lines, left, wanted);
  const before = await vatOf(tx, earlier);
  if (!staysWithin(lines, before, values)) throw new Invalid('invoicing.errors.reversedUnevenly');
  await giveAcceptedBack(tx, lines, wanted);
  const totals = reversalTotals(await vatOf(tx, [original]), before, values);
  const draft = await insertReversal(tx, original, values, reversedRounding(original, earlier, totals.gross));
  const terms = await termsOf(tx, original);
  const row = await issue(tx, draft, await invoices.linesOf(tx, draft.id), {
    issueDate,
    ...terms,
    contractNumber: draft.kind === 'storno' ? null : terms.contractNumber,
    reverses: { number: printedNumber, date: originalDate, reason },
    totals,
    exchange: frozenExchange(original),
  });
  if (row.kind === 'storno')
    await settleAgainst(tx, {
      stornoId: row.id,
      originalId: invoiceId,
      clientId: original.clientId,
      amount: -row.payable,
    });
  if (isAllOf(lines, left, values) && !isDeducted) await invoices.updateInvoice(tx, invoiceId, { state: 'reversed' });
  return row;
}

/** Whether nothing of a document is left once these lines are taken too. */
function isAllOf(
  lines: readonly invoices.LineRow[],
  left: ReadonlyMap<string, Left>,
  values: readonly { reversesLineId?: string | null | undefined; quantity: bigint; net: bigint }[],
): boolean {
  const taken = values.map(({ reversesLineId = null, quantity, net }) => ({ reversesLineId, quantity, net }));
  return lines.every((line) => {
    const before = left.get(line.id);
    const own = taken.filter((one) => one.reversesLineId === line.id);
    const after = before && {
      quantity: before.quantity + sum(own.map((one) => one.quantity)),
      net: before.net + sum(own.map((one) => one.net)),
    };
    return !isReversible(line, after);
  });
}

/** A storno; of a storno an invoice of the first original's kind, on the same report, whose services count as invoiced again. */
async function insertReversal(
  tx: Tx,
  original: invoices.InvoiceRow,
  values: readonly invoices.LineValues[],
  rounding: bigint,
): Promise<invoices.InvoiceRow> {
  const { id: reversesId, clientId, dealId, contractId, currency } = original;
  const first =
    original.kind === 'storno' && original.reversesId !== null
      ? await invoices.findInvoice(tx, original.reversesId)
      : undefined;
  const draft = await invoices.insertInvoice(tx, {
    clientId,
    dealId,
    contractId,
    kind: first?.kind ?? 'storno',
    reversesId,
    currency,
    rounding,
    payable: rounding, // of sums that are still nothing
    orderNumber: original.orderNumber,
    buyerReference: original.buyerReference,
    ...(first ? { acceptanceReportId: first.acceptanceReportId, cardPayment: first.cardPayment } : {}),
  });
  await invoices.replaceLines(tx, draft.id, first ? await withAccepted(tx, reversesId, first, values) : values);
  return draft;
}

/** Lines of the storno of a storno rest on the accepted lines that the first original rested on. */
async function withAccepted(
  tx: Tx,
  stornoId: invoices.InvoiceRow['id'],
  first: invoices.InvoiceRow,
  values: readonly invoices.LineValues[],
): Promise<invoices.LineValues[]> {
  const firstOf = new Map((await invoices.linesOf(tx, stornoId)).map((one) => [one.id, one.reversesLineId]));
  const accepted = new Map((await invoices.linesOf(tx, first.id)).map((one) => [one.id, one.acceptanceLineId]));
  return values.map((one) => {
    const source = one.reversesLineId ? firstOf.get(one.reversesLineId) : undefined;
    return { ...one, acceptanceLineId: (source && accepted.get(source)) ?? null };
  });
}

async function giveAcceptedBack(tx: Tx, lines: readonly invoices.LineRow[], wanted: readonly Part[]): Promise<void> {
  const accepted = wanted.flatMap(({ lineId, quantity }) => {
    const id = lines.find((one) => one.id === lineId)?.acceptanceLineId;
    return id ? [{ id, quantity: -quantity }] : [];
  });
  await takeAccepted(tx, accepted);
}

/** VAT sums of documents as they were issued. */
async function vatOf(tx: Tx, documents: readonly invoices.InvoiceRow[]) {
  const all = [];
  for (const { id } of documents) {
    const revision = await invoices.lastRevision(tx, id);
    if (revision) all.push(...frozenTotals(thawed(revision.document)).vatBreakdown);
  }
  return all;
}
