import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, cursor, id, instant, optional } from '#domain/kernel/schemas.ts';
import * as audit from './repo.ts';

const ACTOR_KINDS = ['person', 'token', 'client', 'operator', 'system'] as const;

/** Who did what in the company, newest first. What was typed is not in it. */
export const listAudit = defineQuery({
  name: 'audit.listAudit',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({
    personId: optional(id<'person'>()),
    actorKind: optional(z.enum(ACTOR_KINDS)),
    capability: optional(z.string().regex(/^[a-z]{1,30}$/i)),
    from: optional(civilDate()),
    to: optional(civilDate()),
    after: cursor(),
  }),
  output: pageOf(
    z.object({
      id: z.string(),
      verb: z.string(),
      actorKind: z.enum(ACTOR_KINDS),
      actorId: z.string().nullable(),
      reason: z.string().nullable(),
      requestId: z.string().nullable(),
      at: instant(),
    }),
  ),
  async run(tx, _actor, { personId, actorKind, capability, from, to, after }) {
    const rows = await audit.listPage(
      tx,
      {
        personId,
        actorKind,
        capability,
        from: from && startOfDay(from),
        to: to && endOfDay(to),
      },
      after === undefined ? undefined : decodeCursor(after),
    );
    return paged(rows, (row) => [row.at.toISOString(), row.id]);
  },
});
