import { z } from 'zod';
import { chosenVat, servicesByIds } from '#domain/catalogue/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid, NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { ContractedFields } from './model/contracted.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import { activateClient } from './steps.ts';

/**
 * Adds to what a client has bought by hand: agreed by telephone, in an old contract, as extra work. Who buys is a client.
 * @throws NotFound · Invalid `clients.errors.endBeforeStart`, `clients.errors.weeksMissing` · Conflict `clients.errors.merged`
 */
export const addContractedService = defineVerb({
  name: 'clients.addContractedService',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/clients/{clientId}/services', summary: 'Add a contracted service' },
  input: ContractedFields.extend({ clientId: id<'client'>() }),
  output: z.object({ id: id<'contractedService'>(), dealId: id<'deal'>() }),
  async run(tx, _actor, { clientId, dealId, siteId, vatCategory, vatRate, exemptionReason, ...fields }) {
    const client = await clients.lockClient(tx, clientId);
    if (client.state === 'merged') throw new Conflict('clients.errors.merged');
    const { startDate, endDate, rhythm, rhythmWeeks } = fields;
    if (startDate !== undefined && endDate !== undefined && endDate < startDate)
      throw new Invalid('clients.errors.endBeforeStart', { fields: ['endDate'] });
    if (rhythm === 'every_n_weeks' && rhythmWeeks === undefined)
      throw new Invalid('clients.errors.weeksMissing', { fields: ['rhythmWeeks'] });
    const { serviceId } = fields;
    if (serviceId !== undefined && (await servicesByIds(tx, [serviceId])).length === 0) throw new NotFound();
    if (siteId !== undefined) await contacts.findSite(tx, clientId, siteId);
    const deal =
      dealId === undefined ? await latestDeal(tx, clientId, fields.name) : await clients.findDeal(tx, dealId);
    if (deal.clientId !== clientId) throw new NotFound();
    const { vatRegime } = await companyOf(tx);
    const vat = await chosenVat(tx, vatRegime, { vatCategory, vatRate, exemptionReason });
    const last = (await clients.contractedOf(tx, clientId)).at(-1)?.position ?? 0;
    const [added] = await clients.insertContracted(tx, [
      {
        ...fields,
        ...vat,
        clientId,
        dealId: deal.id,
        siteId: siteId ?? null,
        currency: fields.currency ?? 'RON',
        discount: fields.discount ?? 0,
        position: last + 1,
      },
    ]);
    if (!added) throw new Error('the contracted service was not written');
    tx.emit({
      type: 'ServiceContracted',
      subject: added.id,
      clientId,
      dealId: deal.id,
      facts: { name: fields.name, origin: fields.origin },
    });
    await activateClient(tx, clientId, deal.id);
    return { id: added.id, dealId: deal.id };
  },
});

/** The client's latest open deal, or a new one named by the service. */
const latestDeal = async (tx: Tx, clientId: Id<'client'>, title: string) =>
  (await clients.openDealOf(tx, clientId)) ?? clients.insertDeal(tx, clientId, title);
