import * as pg from 'drizzle-orm/pg-core';
import { file } from './file.ts';
import { message } from './message.ts';
import { app, belongsTo, idOf, tenantColumns, tenantKey } from './tenancy.ts';

export const attachment = app.table(
  'attachment',
  { ...tenantColumns<'attachment'>(), messageId: idOf<'message'>().notNull(), fileId: idOf<'file'>().notNull() },
  (t) => [
    tenantKey(t),
    belongsTo('attachment_message', t, t.messageId, message),
    belongsTo('attachment_file', t, t.fileId, file),
    pg.index('attachment_of_message').on(t.tenantId, t.messageId),
  ],
);
