import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { ADMINISTRATOR } from './model/who-may.ts';
import { lockSetting, updateSetting } from './repo-settings.ts';

/** Ends the secret with which the company's site signs who its visitor is; what was signed with it is nobody's any more. */
export const renewIdentitySecret = defineVerb({
  name: 'chat.renewIdentitySecret',
  roles: ADMINISTRATOR,
  feature: 'client_chat',
  stepUp: true,
  input: z.object({}),
  output: z.object({ secretNumber: z.number().int() }),
  async run(tx) {
    const row = await lockSetting(tx);
    const { secretNumber } = await updateSetting(tx, row, { secretNumber: row.secretNumber + 1 });
    return { secretNumber };
  },
});
