import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf, PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { cursor } from '#domain/kernel/schemas.ts';
import { Lead } from './model/lead.ts';
import * as leads from './repo.ts';

const VIEWS = { open: ['new', 'contacted', 'qualified'], converted: ['converted'], lost: ['lost', 'spam'] } as const;

/** Leads of a view, newest first, a page at a time. */
export const listLeads = defineQuery({
  name: 'leads.listLeads',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/leads', summary: 'Leads' },
  input: z.object({ view: z.enum(['open', 'converted', 'lost']).default('open'), after: cursor() }),
  output: pageOf(Lead),
  async run(tx, _actor, { view, after }) {
    const rows = await leads.listLeads(
      tx,
      VIEWS[view],
      after === undefined ? undefined : decodeCursor(after),
      PAGE_SIZE + 1,
    );
    return paged(rows, (row) => [row.createdAt.toISOString(), row.id]);
  },
});
