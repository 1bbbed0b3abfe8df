import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id, line, optional } from '#domain/kernel/schemas.ts';
import { faultOf, clientValues } from './model/checked-client.ts';
import { ClientFields } from './model/client.ts';
import * as contacts from './repo-contacts.ts';
import * as duplicates from './repo-duplicates.ts';
import { reindex } from './reindex.ts';
import { createClientWithDeal } from './steps.ts';
import { registerWake } from './steps-register.ts';

/**
 * Adds a client who never was a lead, with a first deal and, if named, a contact.
 * @throws Invalid `clients.errors.cuiMissing`, `clients.errors.countryForeign` · Conflict `clients.errors.cuiTaken` with the client that has it
 */
export const addClient = defineVerb({
  name: 'clients.addClient',
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
  api: { method: 'POST', path: '/clients', summary: 'Add a client' },
  input: ClientFields.extend({ contactName: optional(line(100)), dealTitle: optional(line(200)) }),
  output: z.object({ id: id<'client'>(), dealId: id<'deal'>() }),
  async run(tx, actor, { contactName, dealTitle, ...fields }) {
    const fault = faultOf(fields);
    if (fault) throw new Invalid(fault.key, { fields: [fault.field] });
    const values = clientValues(fields);
    if (values.cui !== null) {
      await duplicates.holdIdentities(tx, { cui: values.cui });
      const [taken] = await duplicates.withCui(tx, values.cui);
      if (taken)
        throw new Conflict('clients.errors.cuiTaken', {
          fields: ['cui'],
          params: { name: taken.name },
          data: { clientId: taken.clientId, name: taken.name },
        });
    }
    const { client, deal } = await createClientWithDeal(
      tx,
      {
        ...values,
        state: 'active',
        activeSince: actor.asOf,
        responsibleId: personOf(actor) ?? null,
        registerCheckedAt: fields.registerCheckedAt ?? null,
      },
      dealTitle ?? fields.name,
    );
    if (contactName !== undefined) {
      const { email, phone } = values;
      await contacts.insertContact(tx, client.id, { name: contactName, email, phone });
      await reindex(tx, client.id);
    }
    const { id: clientId } = client;
    tx.emit({ type: 'ClientAdded', subject: clientId, clientId, dealId: deal.id, ...(await registerWake(tx, client)) });
    return { id: clientId, dealId: deal.id };
  },
});
