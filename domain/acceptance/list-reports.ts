import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, cursor, id, instant, optional } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { ReportHead } from './model/report.ts';
import { isOpen, REPORT_STATES, type ReportState } from './model/report-state.ts';
import * as list from './repo-list.ts';
import { REMINDER_DAYS } from './times.ts';

/** Saved views of the list, by the states that they hold. */
const VIEWS = {
  draft: ['draft'],
  open: ['sent', 'viewed'],
  /** «PV fără răspuns»: reminded as often as we do, and still silent. */
  unanswered: ['sent', 'viewed'],
  accepted: ['accepted', 'accepted_with_objections', 'accepted_tacitly'],
  refused: ['refused'],
} as const satisfies Record<string, readonly ReportState[]>;

/** Acceptance reports, newest first, with count and value of the whole filter. */
export const listReports = defineQuery({
  name: 'acceptance.listReports',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/acceptance-reports', summary: 'Acceptance reports' },
  input: z.object({
    view: optional(z.enum(['draft', 'open', 'unanswered', 'accepted', 'refused'])),
    state: optional(z.enum(REPORT_STATES)),
    clientId: optional(id<'client'>()),
    dealId: optional(id<'deal'>()),
    from: optional(civilDate()),
    to: optional(civilDate()),
    after: cursor(),
  }),
  output: pageOf(
    ReportHead.extend({
      clientName: z.string(),
      createdAt: instant(),
      /** Days since it was sent, while it waits for an answer. */
      daysWaiting: z.number().int().nullable(),
    }),
  ).extend({ totals: z.object({ count: z.number().int(), net: amount() }) }),
  async run(tx, _actor, { view, state, after, ...narrow }) {
    const states = state ? [state] : view && VIEWS[view];
    const filter = { ...narrow, states, reminded: view === 'unanswered' ? REMINDER_DAYS.length : undefined };
    const rows = await list.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const page = paged(rows, ({ report }) => [report.createdAt.toISOString(), report.id]);
    const today = civilDateOf(tx.asOf);
    return {
      ...page,
      rows: page.rows.map(({ report, clientName }) => ({
        ...asHead(report),
        clientName,
        createdAt: report.createdAt,
        daysWaiting: isOpen(report.state) && report.sentAt ? daysBetween(civilDateOf(report.sentAt), today) : null,
      })),
      totals: await list.totalsOf(tx, filter),
    };
  },
});
