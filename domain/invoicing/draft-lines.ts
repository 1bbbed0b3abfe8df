import { openAcceptedLines } from '#domain/acceptance/steps.ts';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { adjustedLine } from './adjusting.ts';
import type { ChosenLine } from './model/invoice.ts';
import { lineNet } from './model/totals.ts';
import type { LineValues } from './repo.ts';

/**
 * Chosen services as lines of an invoice: name, price, discount and VAT are the contracted service's own; a discount or charge of this line
 * comes beside.
 * @throws Invalid per line: `invoicing.errors.foreignService` not this client's, `otherCurrency`, `notAcceptedLine`
 */
export async function draftLines(
  tx: Tx,
  { clientId, currency }: { clientId: Id<'client'>; currency: string },
  chosen: readonly ChosenLine[],
): Promise<LineValues[]> {
  const services = await lockContractedServices(tx, [...new Set(chosen.map((line) => line.contractedServiceId))]);
  await requireAccepted(tx, clientId, chosen);
  return chosenLines(services, { clientId, currency }, chosen);
}

type Service = Awaited<ReturnType<typeof lockContractedServices>>[number];

/** The same from services that are at hand, as a preview needs it. @throws as draftLines, but for what was accepted */
export function chosenLines(
  services: readonly Service[],
  { clientId, currency }: { clientId: Id<'client'>; currency: string },
  chosen: readonly ChosenLine[],
) {
  const byId = new Map(services.filter((one) => one.clientId === clientId).map((one) => [one.id, one]));
  return chosen.map((line, index) => {
    const service = byId.get(line.contractedServiceId);
    if (!service)
      throw new Invalid('invoicing.errors.foreignService', { fields: [`lines[${index}].contractedServiceId`] });
    if (service.currency !== currency)
      throw new Invalid('invoicing.errors.otherCurrency', { fields: [`lines[${index}].contractedServiceId`] });
    const { name, unit, unitPrice, discount, vatCategory, vatRate, exemptionReason, cpv } = service;
    const full = lineNet({ quantity: line.quantity, unitPrice, discount });
    const own = adjustedLine(line.adjustment, full, `lines[${index}].adjustment`);
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
      cpv,
      ...own,
      net: full + own.ownNet,
    };
  });
}

/** A line may rest only on an accepted line of this client, of the same service, with as much left. */
async function requireAccepted(tx: Tx, clientId: Id<'client'>, chosen: readonly ChosenLine[]): Promise<void> {
  if (chosen.every((line) => line.acceptanceLineId === undefined)) return;
  const open = new Map((await openAcceptedLines(tx, clientId)).map((line) => [line.id, line]));
  for (const [index, { acceptanceLineId, contractedServiceId, quantity }] of chosen.entries()) {
    if (acceptanceLineId === undefined) continue;
    const accepted = open.get(acceptanceLineId);
    const fits = accepted?.contractedServiceId === contractedServiceId;
    if (!accepted || !fits || quantity > accepted.accepted - accepted.invoiced)
      throw new Invalid('invoicing.errors.notAcceptedLine', { fields: [`lines[${index}].quantity`] });
  }
}
