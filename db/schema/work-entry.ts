import * as pg from 'drizzle-orm/pg-core';
import { workOrder } from './work-order.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const WORK_ENTRY_KINDS = ['note', 'photo', 'hours', 'material', 'check', 'extra_work', 'missed'] as const;

/**
 * What was noted on the spot: a remark, a photo, hours (thousandths), material used, a point of the check list, extra work that
 * was found, or that the visit did not take place on its `day`, and why.
 */
export const workEntry = app.table(
  'work_entry',
  {
    ...tenantColumns<'workEntry'>(),
    workOrderId: idOf<'workOrder'>().notNull(),
    kind: pg.text({ enum: WORK_ENTRY_KINDS }).notNull(),
    text: pg.text().notNull(),
    hours: scaled(),
    /** Of material: how much of which unit. */
    quantity: scaled(),
    unit: pg.text(),
    /** What an hour of its author, or one of the material, cost when it was noted, as the administrator says (ten-thousandths of a leu). */
    unitCost: scaled(),
    day: civil(),
    fileId: idOf<'file'>(),
    authorId: idOf<'person'>(),
    doneAt: instant(),
    at: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('work_entry_order', t, t.workOrderId, workOrder),
    pg.index('work_entry_of_order').on(t.tenantId, t.workOrderId, t.at, t.id),
    oneOf('work_entry_kind', t.kind, WORK_ENTRY_KINDS),
  ],
);
