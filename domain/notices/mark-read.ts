import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as notices from './repo.ts';

/** Notes that a person knows everything up to an entry. What came after the page was opened stays new. @throws NotFound */
export const markRead = defineVerb({
  name: 'notices.markRead',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  isOnEveryPlan: true,
  input: z.object({ entryId: id<'timelineEntry'>() }),
  output: z.object({}),
  async run(tx, actor, { entryId }) {
    await notices.requireEntry(tx, entryId);
    const personId = personOf(actor);
    if (personId !== undefined) await notices.moveMark(tx, personId, entryId);
    return {};
  },
});
