import * as pg from 'drizzle-orm/pg-core';
import { app, belongsTo, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';
import { workOrder } from './work-order.ts';

/** The client's person has seen on the spot what was done, and signed on the phone of whoever did it: evidence, never changed. */
export const workConfirmation = app.table(
  'work_confirmation',
  {
    ...tenantColumns<'workConfirmation'>(),
    workOrderId: idOf<'workOrder'>().notNull(),
    name: pg.text().notNull(),
    position: pg.text(),
    signatureFileId: idOf<'file'>().notNull(),
    /** Whose phone it was. */
    byId: idOf<'person'>(),
    at: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('work_confirmation_order', t, t.workOrderId, workOrder),
    pg.unique('work_confirmation_once').on(t.tenantId, t.workOrderId),
  ],
);
