import * as pg from 'drizzle-orm/pg-core';
import { workOrder } from './work-order.ts';
import { app, belongsTo, idOf, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/** What was noted on the spot: a remark, a photo, hours (thousandths), or a point of the check list. */
export const workEntry = app.table(
  'work_entry',
  {
    ...tenantColumns<'workEntry'>(),
    workOrderId: idOf<'workOrder'>().notNull(),
    kind: pg.text({ enum: ['note', 'photo', 'hours', 'check', 'extra_work'] }).notNull(),
    text: pg.text().notNull(),
    hours: scaled(),
    fileId: idOf<'file'>(),
    authorId: idOf<'person'>(),
    doneAt: instant(),
    at: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('work_entry_order', t, t.workOrderId, workOrder),
    pg.index('work_entry_of_order').on(t.tenantId, t.workOrderId, t.at, t.id),
    oneOf('work_entry_kind', t.kind, ['note', 'photo', 'hours', 'check', 'extra_work']),
  ],
);
