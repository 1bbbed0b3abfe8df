import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Canned } from './model/settings.ts';
import { DESK_READS } from './model/who-may.ts';
import { cannedAnswers } from './repo-settings.ts';

/** Texts that the desk writes often, and the templates that WhatsApp has approved. */
export const listCanned = defineQuery({
  name: 'chat.listCanned',
  roles: DESK_READS,
  input: z.object({}),
  output: z.object({ rows: z.array(Canned.extend({ id: id<'cannedAnswer'>() })) }),
  async run(tx) {
    return { rows: await cannedAnswers(tx) };
  },
});
