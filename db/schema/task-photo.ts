import * as pg from 'drizzle-orm/pg-core';
import { file } from './file.ts';
import { task } from './task.ts';
import { app, belongsTo, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** A photo taken at a visit, in the order in which it was added. */
export const taskPhoto = app.table(
  'task_photo',
  {
    ...tenantColumns<'taskPhoto'>(),
    taskId: idOf<'task'>().notNull(),
    fileId: idOf<'file'>().notNull(),
    position: pg.integer().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('task_photo_task', t, t.taskId, task),
    belongsTo('task_photo_file', t, t.fileId, file),
    pg.index('task_photo_of_task').on(t.tenantId, t.taskId, t.position),
  ],
);
