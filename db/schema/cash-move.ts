import * as pg from 'drizzle-orm/pg-core';
import { app, civil, idOf, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const CASH_MOVES = ['to_bank', 'from_bank', 'expense'] as const;

/** Cash that left the till or came into it without a client: put into the bank, taken from it, paid out. In lei; voided with a reason and kept. */
export const cashMove = app.table(
  'cash_move',
  {
    ...tenantColumns<'cashMove'>(),
    kind: pg.text({ enum: CASH_MOVES }).notNull(),
    day: civil().notNull(),
    /** Positive minor units. */
    amount: scaled().notNull(),
    document: pg.text(),
    explanation: pg.text(),
    recordedById: idOf<'person'>(),
    voidedAt: instant(),
    voidReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    pg.index('cash_move_list').on(t.tenantId, t.day, t.id),
    oneOf('cash_move_kind', t.kind, CASH_MOVES),
  ],
);
