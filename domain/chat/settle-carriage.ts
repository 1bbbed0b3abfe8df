import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import type { Carriage } from './model/conversation.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

/** How far each state is; what is further is never taken back. */
const FAR: Readonly<Record<Carriage, number>> = {
  none: 0,
  waiting: 0,
  uncertain: 1,
  failed: 2,
  sent: 2,
  delivered: 3,
  read: 4,
};

/**
 * What WhatsApp said of a message: at sending, by our id; later, by its own. News that come late or twice change nothing.
 * @throws NotFound for an id of ours that is not there; WhatsApp's unknown ids are passed over
 */
export const settleCarriage = defineVerb({
  name: 'chat.settleCarriage',
  roles: THROUGH_US,
  input: z.object({
    chatMessageId: optional(id<'chatMessage'>()),
    providerId: optional(z.string().min(1).max(200)),
    carriage: z.enum(['sent', 'delivered', 'read', 'failed', 'uncertain']),
    failure: optional(z.string().max(300)),
  }),
  output: z.object({ isKnown: z.boolean() }),
  async run(tx, _actor, { chatMessageId, providerId, carriage, failure }) {
    const found =
      chatMessageId ?? (providerId === undefined ? undefined : (await chat.messageOfProvider(tx, providerId))?.id);
    if (found === undefined) return { isKnown: false };
    const row = await chat.lockMessage(tx, found);
    const isNews = FAR[carriage] > FAR[row.carriage];
    await chat.updateMessage(tx, row.id, {
      providerId: row.providerId ?? providerId ?? null,
      ...(isNews ? { carriage, failure: failure ?? null } : {}),
    });
    if (isNews) tx.emit({ type: 'ChatChanged', subject: row.conversationId });
    return { isKnown: true };
  },
});
