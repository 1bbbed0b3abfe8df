import type { VatCategory } from '#domain/invoicing/model/totals.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { vatRatesAt } from '#domain/law/steps.ts';
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

export interface ChosenVat {
  vatCategory: VatCategory;
  /** Hundredths of a percent. */
  vatRate: number;
  exemptionReason: string | null;
}

/** The VAT that a line may bear, or what is usual for the company when nothing was chosen. `at` is the prefix of the fields, `lines[0].`. */
export async function chosenVat(
  tx: Tx,
  vatRegime: 'registered' | 'not_registered',
  choice: {
    vatCategory?: VatCategory | undefined;
    vatRate?: number | undefined;
    exemptionReason?: string | undefined;
  },
  at = '',
): Promise<ChosenVat> {
  const usual = await firstVat(tx, vatRegime);
  const vatCategory = choice.vatCategory ?? usual.vatCategory;
  const vatRate = choice.vatRate ?? (vatCategory === 'S' ? usual.vatRate : 0);
  const exemptionReason = choice.exemptionReason ?? null;
  if (vatRegime === 'not_registered' && vatCategory !== 'O')
    throw new Invalid('catalogue.errors.vatNotRegistered', { fields: [`${at}vatCategory`] });
  const rates = vatCategory === 'S' ? await vatRatesAt(tx, civilDateOf(tx.asOf)) : [{ rate: 0 }];
  if (!rates.some((one) => one.rate === vatRate))
    throw new Invalid('catalogue.errors.vatRate', { fields: [`${at}vatRate`] });
  return { vatCategory, vatRate, exemptionReason };
}

/** The first price offered for a service becomes its price in the catalogue; later ones leave it. Ten-thousandths. */
export const keepFirstPrice = (tx: Tx, id: Id<'service'>, currency: string, unitPrice: bigint) =>
  services.setFirstPrice(tx, id, currency, unitPrice);
