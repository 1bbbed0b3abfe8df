import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { DESK_ACTS } from './model/who-may.ts';
import { removeCanned } from './repo-settings.ts';

/** Takes away a text that the desk does not write any more. @throws NotFound */
export const removeCannedAnswer = defineVerb({
  name: 'chat.removeCannedAnswer',
  roles: DESK_ACTS,
  input: z.object({ cannedAnswerId: id<'cannedAnswer'>() }),
  output: z.object({}),
  async run(tx, _actor, { cannedAnswerId }) {
    await removeCanned(tx, cannedAnswerId);
    return {};
  },
});
