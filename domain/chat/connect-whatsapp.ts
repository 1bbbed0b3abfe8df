import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { sealText } from '#domain/kernel/sealed-text.ts';
import { whatsappNumber } from './model/whatsapp-window.ts';
import { ADMINISTRATOR } from './model/who-may.ts';
import { lockSetting, updateSetting } from './repo-settings.ts';

/**
 * Keeps the number in whose name the desk writes on WhatsApp, with its token, sealed. The caller has tried the token on the
 * number; without both the desk writes no more. @throws PlanLocked
 */
export const connectWhatsapp = defineVerb({
  name: 'chat.connectWhatsapp',
  roles: ADMINISTRATOR,
  feature: 'client_chat',
  stepUp: true,
  input: z.object({
    connection: z
      .object({
        numberId: z.string().regex(/^\d{5,30}$/, 'number'),
        token: z.string().min(20).max(1_000),
        phone: z.string().max(40),
      })
      .nullable(),
  }),
  output: z.object({}),
  async run(tx, _actor, { connection }) {
    const row = await lockSetting(tx);
    await updateSetting(tx, row, {
      whatsappNumberId: connection?.numberId ?? null,
      whatsappToken: connection === null ? null : sealText('whatsapp', tx.tenantId, connection.token),
      ...(connection === null ? {} : { whatsappPhone: whatsappNumber(connection.phone) ?? row.whatsappPhone }),
    });
    return {};
  },
});
