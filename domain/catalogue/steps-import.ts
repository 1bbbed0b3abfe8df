import { companyOf } from '#domain/companies/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ServiceFields } from './model/service.ts';
import * as services from './repo.ts';
import { chosenVat } from './steps.ts';

/** Those of these names that the catalogue has. */
export const serviceNamesInUse = (tx: Tx, names: readonly string[]): Promise<ReadonlySet<string>> =>
  names.length === 0 ? Promise.resolve(new Set()) : services.namesInUse(tx, names);

/** Enters a service out of another program's list. @throws Invalid `catalogue.errors.vatRate` */
export async function takeOverService(tx: Tx, fields: ServiceFields): Promise<Id<'service'>> {
  const { vatCategory, vatRate, exemptionReason, ...rest } = fields;
  const { vatRegime } = await companyOf(tx);
  const vat = await chosenVat(tx, vatRegime, { vatCategory, vatRate, exemptionReason });
  return (await services.insertService(tx, { ...rest, ...vat })).id;
}

/** Takes a service away as if it had never come. Fails on the foreign keys of whatever hangs on it. */
export const takeAwayService = (tx: Tx, id: Id<'service'>) => services.deleteService(tx, id);
