import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { cursor, id } from '#domain/kernel/schemas.ts';
import { ShownEntry } from './model/matching/shown-entry.ts';
import { entryPage } from './repo-matching-list.ts';
import * as matches from './repo-matching.ts';
import { shownEntries } from './shown-entries.ts';

/** Entries of a statement in its order, with what was decided about each and how many are decided. @throws NotFound */
export const listEntries = defineQuery({
  name: 'banking.listEntries',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: {
    method: 'GET',
    path: '/statements/{statementId}/entries',
    summary: 'Entries of a statement and what they are',
  },
  input: z.object({
    statementId: id<'bankStatement'>(),
    view: z.enum(['open', 'decided', 'all']).default('all'),
    after: cursor(),
  }),
  output: pageOf(ShownEntry).extend({ decided: z.number().int(), total: z.number().int() }),
  async run(tx, _actor, { statementId, view, after }) {
    await matches.requireStatement(tx, statementId);
    const start = after === undefined ? -1 : Number(decodeCursor(after).sort);
    const rows = await entryPage(tx, statementId, view, start);
    const page = paged(rows, ({ entry }) => [String(entry.position), entry.id]);
    const [decided, total] = await Promise.all([
      matches.countDecided(tx, statementId),
      matches.countEntries(tx, statementId),
    ]);
    return { ...page, rows: await shownEntries(tx, page.rows), decided, total };
  },
});
