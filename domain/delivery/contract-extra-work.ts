import { z } from 'zod';
import { chosenVat, servicesByIds } from '#domain/catalogue/steps.ts';
import { addContractedServices, lockContractedServices } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid, NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { required } from '#domain/kernel/required.ts';
import { id, line, notNegativePrice, optional, positiveQuantity } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as work from './repo.ts';

const Choice = z.object({
  entryId: id<'workEntry'>(),
  serviceId: optional(id<'service'>()),
  name: optional(line(TEXT_LIMITS.lineName)),
  unit: optional(z.enum(UNIT_KEYS)),
  quantity: optional(positiveQuantity()),
  unitPrice: optional(notNegativePrice()),
});
type Choice = z.output<typeof Choice>;

const ONE = 1_000n;

/**
 * Extra work that was found becomes a contracted service: name and price from the catalogue or as typed, VAT as usual.
 * @throws NotFound · Conflict `delivery.errors.extraWorkTaken` · Invalid beside the field
 */
export const contractExtraWork = defineVerb({
  name: 'delivery.contractExtraWork',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/work-entries/{entryId}/contract', summary: 'Contract the extra work that was found' },
  input: Choice,
  output: z.object({ contractedServiceId: id<'contractedService'>() }),
  async run(tx, _actor, choice) {
    const entry = await work.lockEntry(tx, choice.entryId);
    if (entry.kind !== 'extra_work') throw new NotFound();
    const found = await work.findWork(tx, entry.workOrderId);
    const { contractedServiceId: besideId, clientId, dealId, siteId } = found;
    const { currency } = required(await lockContractedServices(tx, [besideId]));
    const [added] = await addContractedServices(tx, {
      clientId,
      dealId,
      currency,
      origin: 'extra_work',
      ...(siteId === null ? {} : { siteId }),
      lines: [{ originId: entry.id, ...(await extraLine(tx, choice, entry.text, currency)) }],
    });
    if (!added) throw new Conflict('delivery.errors.extraWorkTaken');
    await work.updateEntry(tx, entry.id, { doneAt: tx.asOf });
    tx.emit({ type: 'ServiceContracted', subject: added.id, clientId, dealId, facts: { name: added.name } });
    return { contractedServiceId: added.id };
  },
});

async function extraLine(tx: Tx, choice: Choice, note: string, currency: string) {
  const service = await serviceOf(tx, choice.serviceId);
  const known = service?.currency === currency ? service.unitPrice : null;
  const unitPrice = choice.unitPrice ?? known;
  if (unitPrice === null) throw new Invalid('delivery.errors.priceMissing', { fields: ['unitPrice'] });
  const { vatRegime } = await companyOf(tx);
  const vat =
    service && vatRegime === 'registered'
      ? {
          vatCategory: service.vatCategory,
          vatRate: service.vatRate,
          exemptionReason: service.exemptionReason ?? undefined,
        }
      : {};
  return {
    serviceId: service?.id ?? null,
    name: choice.name ?? service?.name ?? note.split('\n', 1)[0]?.slice(0, 200) ?? note,
    description: note,
    unit: choice.unit ?? service?.unit ?? 'piece',
    unitPrice,
    contracted: choice.quantity ?? ONE,
    ...(await chosenVat(tx, vatRegime, vat)),
  };
}

async function serviceOf(tx: Tx, serviceId: Id<'service'> | undefined) {
  if (serviceId === undefined) return undefined;
  const [service] = await servicesByIds(tx, [serviceId]);
  if (!service) throw new Invalid('delivery.errors.serviceMissing', { fields: ['serviceId'] });
  return service;
}
