import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { findConnection, updateConnection } from './connection-repo.ts';
import { LISTING_EVERY_MS } from './model/listing.ts';

/** «Verifică acum»: SPV's list is read at once instead of at its hour, from three hours further back. @throws Invalid `efactura.errors.notConnected` */
export const askForMessages = defineVerb({
  name: 'efactura.askForMessages',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  feature: 'supplier_inbox',
  api: { method: 'POST', path: '/received-invoices', summary: 'Look for invoices of suppliers in SPV now' },
  input: z.object({}),
  output: z.object({}),
  async run(tx, actor) {
    const connection = await findConnection(tx);
    if (connection?.state !== 'connected') throw new Invalid('efactura.errors.notConnected');
    await updateConnection(tx, { listNextAt: null });
    if (connection.listedUntil)
      await updateConnection(tx, {
        listedUntil: new Date(Math.min(connection.listedUntil.getTime(), actor.asOf.getTime()) - LISTING_EVERY_MS),
      });
    tx.emit({ type: 'SpvAsked', subject: tx.tenantId, wakes: 'spv' });
    return {};
  },
});
