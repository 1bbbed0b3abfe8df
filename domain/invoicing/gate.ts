import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { InvoiceRow, LineRow } from './repo.ts';

/**
 * Whether the contract lets this invoice be issued without an accepted report. An administrator may pass an optional
 * gate with a reason on record; a required one (public institutions: always) nobody passes.
 * @throws Conflict `invoicing.errors.acceptanceMissing` · `invoicing.errors.reasonMissing`
 */
export async function passGate(
  tx: Tx,
  row: InvoiceRow,
  lines: readonly LineRow[],
  reason: string | undefined,
): Promise<void> {
  const gate = await acceptanceGateOf(tx, row.dealId);
  const isAccepted = lines.every((line) => line.acceptanceLineId !== null || line.advanceLineId !== null);
  const isBill = row.kind === 'invoice' || row.kind === 'final';
  if (!isBill || isAccepted || gate.gate === 'none') return;
  if (gate.gate === 'required' || !hasRole(tx.actor, 'administrator', 'system'))
    throw new Conflict('invoicing.errors.acceptanceMissing');
  if (reason === undefined) throw new Conflict('invoicing.errors.reasonMissing', { fields: ['gateReason'] });
}
