import { takeAccepted } from '#domain/acceptance/steps.ts';
import { settleAgainst } from '#domain/collections/steps.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { issue } from './issuing.ts';
import { type Left, leftToReverse, partNet, reversalTotals } from './model/reversal.ts';
import { frozenExchange, frozenTotals, thawed } from './thawed.ts';
import * as invoices from './repo.ts';

interface Part {
  lineId: Id<'invoiceLine'>;
  quantity: bigint;
}

export interface Reversal {
  reason: string;
  issueDate?: CivilDate | undefined;
  /** Everything that is left when absent. */
  parts?: readonly Part[] | undefined;
}

/** Issues the storno of a locked, issued original, sets the two off and gives accepted quantities back. @throws as reverseInvoice */
export async function reverse(
  tx: Tx,
  original: invoices.InvoiceRow,
  { reason, issueDate, parts }: Reversal,
): Promise<invoices.InvoiceRow> {
  const { id: invoiceId, printedNumber, issueDate: originalDate } = original;
  if (printedNumber === null || originalDate === null) throw new Conflict('invoicing.errors.notReversible');
  const lines = await invoices.linesOf(tx, invoiceId);
  const earlier = await invoices.reversalsOf(tx, invoiceId);
  const left = leftToReverse(lines, await linesOfAll(tx, earlier));
  const wanted = parts ?? wholeRest(lines, left);
  if (wanted.length === 0) throw new Conflict('invoicing.errors.notReversible');
  const values = reversedLines(lines, left, wanted);
  await giveAcceptedBack(tx, lines, wanted);
  const totals = reversalTotals(lines, await vatOf(tx, earlier), values);
  const draft = await invoices.insertInvoice(tx, {
    clientId: original.clientId,
    dealId: original.dealId,
    contractId: original.contractId,
    kind: 'storno',
    reversesId: invoiceId,
    currency: original.currency,
  });
  await invoices.replaceLines(tx, draft.id, values);
  const { row } = await issue(tx, draft, {
    issueDate,
    contractNumber: null,
    paymentDays: 0,
    reverses: { number: printedNumber, date: originalDate, reason },
    totals,
    exchange: frozenExchange(original),
  });
  await settleAgainst(tx, {
    stornoId: row.id,
    originalId: invoiceId,
    clientId: original.clientId,
    amount: -row.payable,
  });
  const isWhole = sum([...left.values()].map((one) => one.quantity)) === sum(wanted.map((one) => one.quantity));
  if (isWhole) await invoices.updateInvoice(tx, invoiceId, { state: 'reversed' });
  return row;
}

const wholeRest = (lines: readonly invoices.LineRow[], left: ReadonlyMap<string, Left>): Part[] =>
  lines
    .map((one) => ({ lineId: one.id, quantity: left.get(one.id)?.quantity ?? 0n }))
    .filter((one) => one.quantity > 0n);

/** The storno's lines; a line asked for twice or beyond what is left is refused. */
function reversedLines(
  lines: readonly invoices.LineRow[],
  left: ReadonlyMap<string, Left>,
  wanted: readonly Part[],
): (invoices.LineValues & { net: bigint })[] {
  const seen = new Set<string>();
  return wanted.map(({ lineId, quantity }, index) => {
    const source = lines.find((one) => one.id === lineId);
    const rest = left.get(lineId);
    if (!source || !rest || quantity > rest.quantity || seen.has(lineId))
      throw new Invalid('invoicing.errors.reversedTooMuch', { fields: [`parts[${index}].quantity`] });
    seen.add(lineId);
    return {
      contractedServiceId: source.contractedServiceId,
      acceptanceLineId: null,
      reversesLineId: source.id,
      name: source.name,
      description: source.description,
      unit: source.unit,
      quantity: -quantity,
      unitPrice: source.unitPrice,
      discount: source.discount,
      vatCategory: source.vatCategory,
      vatRate: source.vatRate,
      exemptionReason: source.exemptionReason,
      net: -partNet(source, rest, quantity),
    };
  });
}

async function giveAcceptedBack(tx: Tx, lines: readonly invoices.LineRow[], wanted: readonly Part[]): Promise<void> {
  const accepted = wanted.flatMap(({ lineId, quantity }) => {
    const own = lines.find((one) => one.id === lineId)?.acceptanceLineId;
    return own ? [{ own, quantity }] : [];
  });
  for (const { own, quantity } of accepted.sort((a, b) => a.own.localeCompare(b.own)))
    await takeAccepted(tx, own, -quantity);
}

async function linesOfAll(tx: Tx, rows: readonly invoices.InvoiceRow[]): Promise<invoices.LineRow[]> {
  const all: invoices.LineRow[] = [];
  for (const row of rows) all.push(...(await invoices.linesOf(tx, row.id)));
  return all;
}

async function vatOf(tx: Tx, stornos: readonly invoices.InvoiceRow[]) {
  const all = [];
  for (const { id } of stornos) {
    const revision = await invoices.lastRevision(tx, id);
    if (revision) all.push(...frozenTotals(thawed(revision.document)).vatBreakdown);
  }
  return all;
}
