import { totalsOfNets } from '#domain/invoicing/model/totals.ts';
import { UNIT_KEYS, type UnitKey } from '#domain/kernel/pure/units.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { OfferWording } from './model/offer.ts';
import * as offers from './repo.ts';

/** One wording of an offer with its lines and the sums of the one calculation. @throws NotFound */
export async function readWording(tx: Tx, offerId: offers.OfferRow['id'], number: number): Promise<OfferWording> {
  const version = await offers.findVersion(tx, offerId, number);
  const lines = await offers.linesOf(tx, version.id);
  return {
    ...version,
    vatBreakdown: totalsOfNets(lines).vatBreakdown,
    lines: lines.map(({ unit, ...line }) => ({ ...line, unit: asUnit(unit) })),
  };
}

/** Units are written by our verbs, which take only known keys. */
const asUnit = (text: string): UnitKey => UNIT_KEYS.find((key) => key === text) ?? 'piece';
