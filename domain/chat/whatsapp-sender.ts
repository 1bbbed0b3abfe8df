import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { unsealText } from '#domain/kernel/sealed-text.ts';
import { THROUGH_US } from './model/who-may.ts';
import { findSetting } from './repo-settings.ts';

/** In whose name the company writes on WhatsApp; null when it has connected no number. */
export const whatsappSender = defineQuery({
  name: 'chat.whatsappSender',
  roles: THROUGH_US,
  input: z.object({}),
  output: z.object({ sender: z.object({ numberId: z.string(), token: z.string() }).nullable() }),
  async run(tx) {
    const row = await findSetting(tx);
    const { whatsappNumberId: numberId, whatsappToken: sealed } = row ?? {};
    if (!numberId || !sealed) return { sender: null };
    return { sender: { numberId, token: unsealText('whatsapp', tx.tenantId, sealed) } };
  },
});
