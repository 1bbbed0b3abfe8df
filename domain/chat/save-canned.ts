import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Canned } from './model/settings.ts';
import { DESK_ACTS } from './model/who-may.ts';
import { saveCanned } from './repo-settings.ts';

/** Keeps a text to be written with one click; the same title in the same language is written over. */
export const saveCannedAnswer = defineVerb({
  name: 'chat.saveCannedAnswer',
  roles: DESK_ACTS,
  feature: 'client_chat',
  input: Canned,
  output: z.object({ id: id<'cannedAnswer'>() }),
  async run(tx, _actor, input) {
    const { id: cannedAnswerId } = await saveCanned(tx, input);
    return { id: cannedAnswerId };
  },
});
