import { and, asc, desc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { task } from '#db/schema/task.ts';
import { timelineEntry } from '#db/schema/timeline-entry.ts';
import type { EventType } from '#domain/kernel/events.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type TaskRow = typeof task.$inferSelect;
export type TaskValues = Omit<typeof task.$inferInsert, 'id' | 'tenantId' | 'version'>;

/** Entries of clients, newest first, after a position when one is given; one more than asked tells that there are more. */
export const listEntries = (
  tx: Tx,
  clientIds: readonly Id<'client'>[],
  { types, subjectId }: { types: readonly EventType[] | undefined; subjectId: string | undefined },
  before: { at: Date; id: string } | undefined,
  limit: number,
) =>
  tx.db
    .select()
    .from(timelineEntry)
    .where(
      and(
        inArray(timelineEntry.clientId, [...clientIds]),
        types ? inArray(timelineEntry.type, [...types]) : undefined,
        subjectId === undefined ? undefined : eq(timelineEntry.subjectId, subjectId),
        before
          ? or(
              lt(timelineEntry.at, before.at),
              and(eq(timelineEntry.at, before.at), sql`${timelineEntry.id} < ${before.id}::uuid`),
            )
          : undefined,
      ),
    )
    .orderBy(desc(timelineEntry.at), desc(timelineEntry.id))
    .limit(limit);

export const insertTask = async (tx: Tx, values: TaskValues): Promise<TaskRow> =>
  written(
    await tx.db
      .insert(task)
      .values({ id: newId<'task'>(), ...values })
      .returning(),
  );

export const lockTask = async (tx: Tx, id: Id<'task'>): Promise<TaskRow> =>
  required(await tx.db.select().from(task).where(eq(task.id, id)).for('update'));

export const updateTask = async (tx: Tx, id: Id<'task'>, values: Partial<TaskValues>): Promise<TaskRow> =>
  written(
    await tx.db
      .update(task)
      .set({ ...values, version: sql`${task.version} + 1` })
      .where(eq(task.id, id))
      .returning(),
  );

export const tasksByIds = (tx: Tx, ids: readonly string[]): Promise<TaskRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(task)
        .where(sql`${task.id} = any(${sql.param(`{${ids.join(',')}}`)}::uuid[])`);

/** Open tasks of one client, the nearest day first. */
export const openTasksOf = (tx: Tx, clientId: Id<'client'>): Promise<TaskRow[]> =>
  tx.db
    .select()
    .from(task)
    .where(and(eq(task.clientId, clientId), eq(task.kind, 'task'), isNull(task.doneAt)))
    .orderBy(asc(task.dueDate), asc(task.id));

/** Open tasks of a person (or of nobody in particular) up to a day, with their client's name. */
export const openTasksFor = (tx: Tx, personId: PersonId, until: CivilDate) =>
  tx.db
    .select({ task, clientName: client.name, clientState: client.state })
    .from(task)
    .innerJoin(client, and(eq(client.tenantId, task.tenantId), eq(client.id, task.clientId)))
    .where(
      and(
        eq(task.kind, 'task'),
        isNull(task.doneAt),
        or(eq(task.assigneeId, personId), isNull(task.assigneeId)),
        lte(task.dueDate, until),
      ),
    )
    .orderBy(asc(task.dueDate), asc(task.id))
    .limit(50);
