import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { EVENT_TYPES } from '#domain/kernel/events.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import * as notices from './repo.ts';
import { noticesFor } from './steps.ts';

/** What happened with the clients of whoever looks, newest first, and what of it is new to them. */
export const listNotices = defineQuery({
  name: 'notices.listNotices',
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
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: id<'timelineEntry'>(),
        type: z.enum(EVENT_TYPES),
        subjectId: z.string(),
        clientId: id<'client'>(),
        clientName: z.string(),
        at: instant(),
        actorKind: z.enum(['person', 'token', 'client', 'operator', 'system']),
        actorId: z.string().nullable(),
        facts: z.record(z.string(), z.string()),
        isNew: z.boolean(),
      }),
    ),
  }),
  async run(tx, actor) {
    const personId = personOf(actor);
    if (personId === undefined) return { rows: [] };
    const mark = await notices.markOf(tx, personId);
    const rows = await noticesFor(tx, personId);
    return { rows: rows.map((row) => ({ ...row, isNew: mark === undefined || row.id > mark })) };
  },
});
