import { takeAccepted } from '#domain/acceptance/steps.ts';
import { moveQuantities } from '#domain/clients/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { LineRow } from './repo.ts';

/** Moves the invoiced quantities of lines forward, or back when their invoice is annulled. @throws as takeAccepted */
export async function moveInvoiced(tx: Tx, lines: readonly LineRow[], direction: 1n | -1n): Promise<void> {
  for (const { acceptanceLineId, quantity } of inOrder(lines, (line) => line.acceptanceLineId))
    if (acceptanceLineId) await takeAccepted(tx, acceptanceLineId, direction * quantity);
  for (const { contractedServiceId, quantity } of inOrder(lines, (line) => line.contractedServiceId))
    if (contractedServiceId) await moveQuantities(tx, contractedServiceId, { invoiced: direction * quantity });
}

/** Rows are locked in the order of their ids, so that two invoices of the same services cannot wait for each other. */
const inOrder = (lines: readonly LineRow[], idOf: (line: LineRow) => string | null) =>
  [...lines].sort((a, b) => (idOf(a) ?? '').localeCompare(idOf(b) ?? ''));
