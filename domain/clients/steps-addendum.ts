import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as clients from './repo.ts';

/** Adds services that an addendum brings, from its day on. A line that brought one already brings none again. */
export const contractByAddendum = (
  tx: Tx,
  {
    from,
    lines,
    ...common
  }: Pick<clients.ContractedValues, 'clientId' | 'dealId' | 'contractId' | 'currency'> & {
    from: CivilDate;
    lines: readonly Omit<clients.ContractedValues, 'clientId' | 'dealId' | 'contractId' | 'currency' | 'origin'>[];
  },
) =>
  clients.insertContracted(
    tx,
    lines.map((line) => ({ ...line, ...common, origin: 'addendum' as const, startDate: from })),
  );

/** A service runs for the last time on the day before, unless it has ended earlier; what was done until then is still reported and invoiced. */
export async function endBefore(tx: Tx, { id, state, endDate }: clients.ContractedRow, day: CivilDate): Promise<void> {
  if (state === 'active' || (endDate !== null && endDate >= day)) await clients.endContracted(tx, id, addDays(day, -1));
}
