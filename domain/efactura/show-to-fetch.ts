import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { findReceived } from './repo-received.ts';

/** By which id of ANAF a supplier's invoice is fetched; nothing when that was done. */
export const showToFetch = defineQuery({
  name: 'efactura.showToFetch',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  output: z.object({ downloadId: z.string().optional(), tries: z.number().int() }),
  async run(tx, _actor, { receivedInvoiceId }) {
    const { reading, downloadId, tries } = await findReceived(tx, receivedInvoiceId);
    return reading === 'listed' ? { downloadId, tries } : { tries };
  },
});
