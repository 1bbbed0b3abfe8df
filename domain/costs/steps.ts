import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { UnitKey } from '#domain/kernel/pure/units.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as costs from './repo.ts';

/** What an hour of a person costs now, in ten-thousandths of a leu; null where nobody has said. */
export const costOfHour = (tx: Tx, personId: PersonId | undefined): Promise<bigint | null> =>
  personId === undefined ? Promise.resolve(null) : costs.hourlyCostOf(tx, personId);

/** What one of a material cost the last time, in ten-thousandths of a leu; null where nobody has said. */
export const costOfMaterial = (tx: Tx, text: string, unit: UnitKey): Promise<bigint | null> =>
  costs.materialCostOf(tx, text, unit);
