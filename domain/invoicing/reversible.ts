import type { Tx } from '#domain/kernel/tx.ts';
import { type Left, leftToReverse } from './model/reversal.ts';
import { deductionsOfLines } from './repo-advances.ts';
import * as invoices from './repo.ts';

/** What of a document's lines neither a storno took nor, of an advance, a final invoice deducted. */
export async function whatIsLeft(
  tx: Tx,
  lines: readonly invoices.LineRow[],
  reversals: readonly invoices.InvoiceRow[],
): Promise<{ left: ReadonlyMap<string, Left>; isDeducted: boolean }> {
  const reversed: invoices.LineRow[] = [];
  for (const row of reversals) reversed.push(...(await invoices.linesOf(tx, row.id)));
  const deducted = (
    await deductionsOfLines(
      tx,
      lines.map((one) => one.id),
    )
  ).map(({ lineId, net }) => ({ reversesLineId: lineId, quantity: 0n, net }));
  return { left: leftToReverse(lines, [...reversed, ...deducted]), isDeducted: deducted.some((one) => one.net !== 0n) };
}
