import * as pg from 'drizzle-orm/pg-core';
import { app, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const SPV_MESSAGE_KINDS = ['sent', 'received', 'errors', 'buyer_message', 'other'] as const;

/** One entry of SPV's own list, kept as seen, so that our list can be compared with theirs. `listKey` is ANAF's id, or the index where it gave none. */
export const spvMessage = app.table(
  'spv_message',
  {
    ...tenantColumns<'spvMessage'>(),
    listKey: pg.text().notNull(),
    downloadId: pg.text(),
    uploadIndex: pg.text().notNull(),
    kind: pg.text({ enum: SPV_MESSAGE_KINDS }).notNull(),
    listedAt: instant().notNull(),
    sellerCui: pg.text(),
    buyerCui: pg.text(),
    details: pg.text().notNull(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('spv_message_once').on(t.tenantId, t.listKey),
    pg.index('spv_message_index').on(t.tenantId, t.uploadIndex),
    pg.index('spv_message_kind').on(t.tenantId, t.kind, t.listedAt),
    oneOf('spv_message_kind', t.kind, SPV_MESSAGE_KINDS),
  ],
);
