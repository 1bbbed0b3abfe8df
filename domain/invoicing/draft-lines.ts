import { lockContractedServices } from '#domain/clients/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ChosenLine } from './model/invoice.ts';
import { lineNet } from './model/totals.ts';
import type { LineValues } from './repo.ts';

/**
 * Chosen services as lines of an invoice: name, price, discount and VAT are the contracted service's own.
 * @throws Invalid `invoicing.errors.foreignService` for a service that is not this client's
 */
export async function draftLines(tx: Tx, clientId: Id<'client'>, chosen: readonly ChosenLine[]): Promise<LineValues[]> {
  const services = await lockContractedServices(tx, [...new Set(chosen.map((line) => line.contractedServiceId))]);
  const byId = new Map(services.filter((one) => one.clientId === clientId).map((one) => [one.id, one]));
  return chosen.map((line, index) => {
    const service = byId.get(line.contractedServiceId);
    if (!service)
      throw new Invalid('invoicing.errors.foreignService', { fields: [`lines[${index}].contractedServiceId`] });
    const { name, unit, unitPrice, discount, vatCategory, vatRate, exemptionReason } = service;
    return {
      contractedServiceId: service.id,
      acceptanceLineId: line.acceptanceLineId ?? null,
      name,
      description: line.description ?? service.description,
      unit,
      quantity: line.quantity,
      unitPrice,
      discount,
      vatCategory,
      vatRate,
      exemptionReason,
      net: lineNet({ quantity: line.quantity, unitPrice, discount }),
    };
  });
}
