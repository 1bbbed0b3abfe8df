import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asClient } from './as-client.ts';
import { clientValues, faultOf } from './model/checked-client.ts';
import { Client, ClientFields } from './model/client.ts';
import * as clients from './repo.ts';
import * as duplicates from './repo-duplicates.ts';
import { indexClient } from './steps.ts';
import { registerWake } from './steps-register.ts';

/**
 * Replaces a client's data as a whole. Documents made before keep what they say.
 * @throws NotFound · Invalid per field · Conflict `errors.changedMeanwhile`, `clients.errors.cuiTaken`, `clients.errors.merged`
 */
export const changeClient = defineVerb({
  name: 'clients.changeClient',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/clients/{clientId}', summary: 'Change a client' },
  input: ClientFields.extend({ clientId: id<'client'>() }),
  output: Client,
  async run(tx, _actor, { clientId, ...fields }, meta) {
    const current = await clients.lockClient(tx, clientId);
    if (current.state === 'merged') throw new Conflict('clients.errors.merged');
    requireVersion(current, meta, asClient(current));
    const fault = current.state === 'potential' ? undefined : faultOf(fields);
    if (fault) throw new Invalid(fault.key, { fields: [fault.field] });
    const values = clientValues(fields);
    if (values.cui !== null && values.cui !== current.cui) {
      await duplicates.holdIdentities(tx, { cui: values.cui });
      const taken = (await duplicates.withCui(tx, values.cui)).find((row) => row.clientId !== clientId);
      if (taken)
        throw new Conflict('clients.errors.cuiTaken', {
          fields: ['cui'],
          params: { name: taken.name },
          data: { clientId: taken.clientId, name: taken.name },
        });
    }
    const registerCheckedAt = fields.registerCheckedAt ?? current.registerCheckedAt;
    const changed = await clients.updateClient(tx, clientId, { ...values, registerCheckedAt });
    await indexClient(tx, changed);
    const wake = values.cui === current.cui ? {} : await registerWake(tx, changed);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId, ...wake });
    return asClient(changed);
  },
});
