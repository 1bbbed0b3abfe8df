import { hasRole } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { InvoiceRow, LineRow } from './repo.ts';
import type { Terms } from './terms.ts';

/**
 * Whether the contract lets this invoice be issued without an accepted report. An administrator may pass an optional
 * gate with a reason on record; a required one (public institutions: always) nobody passes.
 * @throws Conflict `invoicing.errors.acceptanceMissing` · `invoicing.errors.reasonMissing`
 */
export function passGate(
  { actor }: Pick<Tx, 'actor'>,
  row: InvoiceRow,
  lines: readonly LineRow[],
  { gate, reason }: { gate: Terms['gate']; reason: string | undefined },
): void {
  const isAccepted = lines.every(
    (line) => line.acceptanceLineId !== null || line.advanceLineId !== null || line.adjustment !== null,
  );
  const isBill = row.kind === 'invoice' || row.kind === 'final';
  if (!isBill || isAccepted || gate === 'none') return;
  if (gate === 'required' || !hasRole(actor, 'administrator', 'system'))
    throw new Conflict('invoicing.errors.acceptanceMissing');
  if (reason === undefined) throw new Conflict('invoicing.errors.reasonMissing', { fields: ['gateReason'] });
}
