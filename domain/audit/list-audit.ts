import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, cursor, id, instant, optional } from '#domain/kernel/schemas.ts';
import { keyIdsOf, opened } from './opened-entry.ts';
import { ringOf } from './person-keys.ts';
import * as audit from './repo.ts';

const ACTOR_KINDS = ['person', 'token', 'client', 'operator', 'system'] as const;
const values = () => z.record(z.string(), z.unknown());

/** Who did what in the company, newest first: what stood before and after, why and from where. */
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
    verb: optional(z.string().regex(/^[a-z]{1,30}\.[a-z]{1,60}$/i)),
    /** Of an invoice, a client, an offer: of anything that was acted on. */
    subject: optional(z.uuid()),
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
      subjects: z.array(z.string()),
      before: values(),
      after: values(),
      address: z.string().nullable(),
      userAgent: z.string().nullable(),
      isErased: z.boolean(),
      /** Its place in the chain; null for the moment until it has one. */
      sequence: z.string().nullable(),
    }),
  ),
  async run(tx, _actor, { from, to, after, personId, actorKind, capability, verb, subject }) {
    const rows = await audit.listPage(
      tx,
      {
        personId,
        actorKind,
        capability,
        verb,
        subject,
        from: from && startOfDay(from),
        to: to && endOfDay(to),
      },
      after === undefined ? undefined : decodeCursor(after),
    );
    const { rows: shown, next } = paged(rows, ({ entry }) => [entry.at.toISOString(), entry.id]);
    const ring = await ringOf(tx, keyIdsOf(shown));
    const page = shown.map((row) => ({ ...row.entry, ...opened(row, ring) }));
    return next === undefined ? { rows: page } : { rows: page, next };
  },
});
