import { vatRatesAt } from '#domain/law/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as services from './repo.ts';

/** The VAT with which a new service starts: the standard rate of the day, or out of scope for a company that is not registered. */
export async function firstVat(tx: Tx, vatRegime: 'registered' | 'not_registered') {
  if (vatRegime === 'not_registered') return { vatCategory: 'O' as const, vatRate: 0 };
  const rates = await vatRatesAt(tx, civilDateOf(tx.asOf));
  return { vatCategory: 'S' as const, vatRate: Math.max(...rates.map((one) => one.rate)) };
}

/** Adds a trade's services without prices, leaving out names that the catalogue has. @returns how many were added */
export async function insertTemplateServices(
  tx: Tx,
  templates: readonly { name: string; unit: string }[],
  vatRegime: 'registered' | 'not_registered',
): Promise<number> {
  if (templates.length === 0) return 0;
  const known = await services.namesInUse(
    tx,
    templates.map((one) => one.name),
  );
  const vat = await firstVat(tx, vatRegime);
  const added = await services.insertServices(
    tx,
    templates.filter((one) => !known.has(one.name)).map((one) => ({ ...one, ...vat, currency: 'RON' })),
  );
  return added.length;
}

/** Rows of the catalogue by id; a foreign or missing id is simply absent. */
export const servicesByIds = (tx: Tx, ids: readonly Id<'service'>[]) => services.listByIds(tx, ids);
