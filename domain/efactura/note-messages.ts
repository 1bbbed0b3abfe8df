import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { planOf } from '#domain/plans/steps.ts';
import { updateConnection } from './connection-repo.ts';
import { SpvMessage } from './model/spv-message.ts';
import { noteSpvAnswered } from './outages.ts';
import { keepMessages } from './repo-messages.ts';
import { insertListedMessages } from './repo-invoice-messages.ts';
import { insertListed } from './repo-received.ts';

/**
 * Keeps what SPV's list says: every entry for comparing, each message of a buyer and each supplier's invoice to be
 * fetched, once by ANAF's id. An invoice that we issued to ourselves is none of a supplier.
 */
export const noteMessages = defineVerb({
  name: 'efactura.noteMessages',
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
  input: z.object({ messages: z.array(SpvMessage), until: instant(), isWhole: z.boolean() }),
  output: z.object({ received: z.number().int() }),
  async run(tx, actor, { messages, until, isWhole }) {
    await noteSpvAnswered(tx);
    await keepMessages(tx, messages);
    await updateConnection(tx, {
      listedUntil: until,
      listNextAt: null,
      ...(isWhole ? { comparedAt: actor.asOf } : {}),
    });
    const written = messages.flatMap(({ downloadId, uploadIndex, listedAt, isFromBuyer }) =>
      isFromBuyer && downloadId !== undefined ? [{ downloadId, uploadIndex, listedAt, nextTryAt: actor.asOf }] : [],
    );
    const asked = await insertListedMessages(tx, written);
    if (asked > 0) tx.emit({ type: 'BuyerMessagesListed', subject: tx.tenantId, wakes: 'spv' });
    if ((await planOf(tx)) !== 'premium') return { received: 0 };
    const { cui } = await companyOf(tx);
    const fresh = messages.flatMap(({ downloadId, uploadIndex, kind, listedAt, sellerCui }) =>
      kind !== 'received' || downloadId === undefined || sellerCui === cui
        ? []
        : [{ downloadId, uploadIndex, listedAt, supplierCui: sellerCui ?? null, nextTryAt: actor.asOf }],
    );
    const received = await insertListed(tx, fresh);
    if (received > 0) tx.emit({ type: 'SupplierInvoicesListed', subject: tx.tenantId, wakes: 'spv' });
    return { received };
  },
});
