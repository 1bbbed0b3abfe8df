import { z } from 'zod';
import { siteOf } from '#domain/clients/steps-contacts.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, id, instant, quantity } from '#domain/kernel/schemas.ts';
import { requirePortal } from './own-portal.ts';
import { plannedAt, shownEntries, visitsAt } from './repo-visits.ts';

/** So many of the next visits are told. */
const AHEAD = 5;

/** The visits of one place: when, what was done, photos, who confirmed it and in which report; no prices. @throws NotFound for another client's place */
export const showVisits = defineQuery({
  name: 'portal.showVisits',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({
    /** Null: work that was done at no place of the list. */
    siteId: id<'site'>().nullable(),
  }),
  output: z.object({
    site: z.object({ name: z.string(), street: z.string().nullable(), city: z.string().nullable() }).nullable(),
    planned: z.array(z.object({ id: z.uuid(), title: z.string(), date: civilDate(), time: z.string().nullable() })),
    visits: z.array(
      z.object({
        id: id<'workOrder'>(),
        title: z.string(),
        doneAt: instant().nullable(),
        delivered: quantity(),
        checks: z.array(z.string()),
        photos: z.array(id<'file'>()),
        confirmedBy: z.string().nullable(),
        report: z.object({ id: id<'acceptanceReport'>(), number: z.string() }).nullable(),
      }),
    ),
  }),
  async run(tx, actor, { siteId }) {
    const { clientId } = requirePortal(actor);
    const site = siteId === null ? null : await siteOf(tx, clientId, siteId);
    const rows = await visitsAt(tx, clientId, siteId);
    const entries = await shownEntries(
      tx,
      rows.map(({ work }) => work.id),
    );
    const visits = rows.map(({ work, reportNumber, confirmedBy }) => {
      const own = entries.filter((one) => one.workOrderId === work.id);
      return {
        id: work.id,
        title: work.title,
        doneAt: work.doneAt,
        delivered: work.delivered,
        checks: own.flatMap(({ kind, text, doneAt }) => (kind === 'check' && doneAt !== null ? [text] : [])),
        photos: own.flatMap(({ kind, fileId }) => (kind === 'photo' && fileId !== null ? [fileId] : [])),
        confirmedBy,
        report: work.reportId !== null && reportNumber !== null ? { id: work.reportId, number: reportNumber } : null,
      };
    });
    return { site, planned: await plannedAt(tx, clientId, siteId, AHEAD), visits };
  },
});
