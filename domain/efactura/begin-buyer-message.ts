import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { ATTEMPT_LIFE_MS, UNCERTAIN_WAIT_MS } from './model/pace.ts';
import { knownMessageIndexes, lockBuyerMessage, updateBuyerMessage } from './repo-messages.ts';
import { findReceived } from './repo-received.ts';

const About = z.object({ cif: z.string(), invoiceIndex: z.string(), text: z.string() });
const Order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('nothing') }),
  About.extend({ do: z.literal('send') }),
  z.object({ do: z.literal('follow'), uploadIndex: z.string() }),
  About.extend({ do: z.literal('find'), startedAt: instant(), knownIndexes: z.array(z.string()) }),
]);

/**
 * What is to be done now about a message of ours to a supplier. Sending is committed before the call: a second run that
 * finds it under way after a quarter of an hour sends nothing, it has it looked up.
 */
export const beginBuyerMessage = defineVerb({
  name: 'efactura.beginBuyerMessage',
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
  input: z.object({ buyerMessageId: id<'buyerMessage'>() }),
  output: z.object({ order: Order }),
  async run(tx, actor, { buyerMessageId }) {
    const row = await lockBuyerMessage(tx, buyerMessageId);
    if (row.dueAt === null || row.dueAt > actor.asOf) return { order: { do: 'nothing' as const } };
    const { uploadIndex: invoiceIndex } = await findReceived(tx, row.receivedInvoiceId);
    const about = { cif: (await companyOf(tx)).cui, invoiceIndex, text: row.text };
    const later = (ms: number) => new Date(actor.asOf.getTime() + ms);
    switch (row.state) {
      case 'waiting':
      case 'unsent':
        await updateBuyerMessage(tx, row.id, {
          state: 'sending',
          startedAt: actor.asOf,
          dueAt: later(ATTEMPT_LIFE_MS),
          tries: row.tries + 1,
        });
        return { order: { do: 'send' as const, ...about } };
      case 'sending':
        await updateBuyerMessage(tx, row.id, { state: 'uncertain', dueAt: later(UNCERTAIN_WAIT_MS) });
        return { order: { do: 'nothing' as const } };
      case 'uncertain': {
        const knownIndexes = await knownMessageIndexes(tx);
        return { order: { do: 'find' as const, ...about, startedAt: row.startedAt ?? actor.asOf, knownIndexes } };
      }
      case 'accepted':
        return { order: { do: 'follow' as const, uploadIndex: row.uploadIndex ?? '' } };
      case 'delivered':
      case 'refused':
        return { order: { do: 'nothing' as const } };
    }
  },
});
