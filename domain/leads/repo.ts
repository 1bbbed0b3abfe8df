import { and, asc, desc, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { lead } from '#db/schema/lead.ts';
import { task } from '#db/schema/task.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type LeadState, OPEN_STATES } from './model/lead.ts';

export type LeadRow = typeof lead.$inferSelect;
type LeadValues = Omit<typeof lead.$inferInsert, 'id' | 'tenantId' | 'version'>;

export const insertLead = async (tx: Tx, values: LeadValues): Promise<LeadRow> =>
  written(
    await tx.db
      .insert(lead)
      .values({ id: newId<'lead'>(), ...values })
      .returning(),
  );

export const findLead = async (tx: Tx, id: Id<'lead'>): Promise<LeadRow> =>
  required(await tx.db.select().from(lead).where(eq(lead.id, id)));

export const lockLead = async (tx: Tx, id: Id<'lead'>): Promise<LeadRow> =>
  required(await tx.db.select().from(lead).where(eq(lead.id, id)).for('update'));

export const leadOfThread = async (tx: Tx, threadId: Id<'thread'>): Promise<LeadRow | undefined> =>
  (await tx.db.select().from(lead).where(eq(lead.threadId, threadId)))[0];

export const updateLead = async (tx: Tx, id: Id<'lead'>, values: Partial<LeadValues>): Promise<LeadRow> =>
  written(
    await tx.db
      .update(lead)
      .set({ ...values, version: sql`${lead.version} + 1` })
      .where(eq(lead.id, id))
      .returning(),
  );

const isOpen = inArray(lead.state, [...OPEN_STATES]);

export const openLeadsOf = (tx: Tx, clientId: Id<'client'>): Promise<LeadRow[]> =>
  tx.db
    .select()
    .from(lead)
    .where(and(eq(lead.clientId, clientId), isOpen))
    .orderBy(asc(lead.id))
    .for('update');

export const moveLeads = (tx: Tx, from: Id<'client'>, to: Id<'client'>) =>
  tx.db.update(lead).set({ clientId: to }).where(eq(lead.clientId, from));

export interface LeadFilter {
  states: readonly LeadState[];
  assigneeId: PersonId | undefined;
  clientId: Id<'client'> | undefined;
}

const matching = ({ states, assigneeId, clientId }: LeadFilter): SQL | undefined =>
  and(
    inArray(lead.state, [...states]),
    assigneeId && eq(lead.assigneeId, assigneeId),
    clientId && eq(lead.clientId, clientId),
  );

const ofClient = and(eq(client.tenantId, lead.tenantId), eq(client.id, lead.clientId));

/** One page, newest first, and one row more when it goes on. */
export const listPage = (tx: Tx, filter: LeadFilter, after: { sort: string; id: string } | undefined) => {
  const sort = after && new Date(after.sort);
  return tx.db
    .select({ lead, name: client.name, cui: client.cui })
    .from(lead)
    .innerJoin(client, ofClient)
    .where(
      and(
        matching(filter),
        sort &&
          after &&
          or(lt(lead.createdAt, sort), and(eq(lead.createdAt, sort), sql`${lead.id} < ${after.id}::uuid`)),
      ),
    )
    .orderBy(desc(lead.createdAt), desc(lead.id))
    .limit(PAGE_SIZE + 1);
};

/** The nearest open task of each of these clients. */
export async function nextSteps(tx: Tx, clientIds: readonly Id<'client'>[]) {
  if (clientIds.length === 0) return new Map<Id<'client'>, NextStepRow>();
  const rows = await tx.db
    .selectDistinctOn([task.clientId], {
      clientId: task.clientId,
      taskId: task.id,
      text: task.text,
      dueDate: task.dueDate,
    })
    .from(task)
    .where(and(inArray(task.clientId, [...clientIds]), eq(task.kind, 'task'), isNull(task.doneAt)))
    .orderBy(task.clientId, asc(task.dueDate), asc(task.id));
  return new Map(rows.map(({ clientId, ...row }): [Id<'client'>, NextStepRow] => [clientId, row]));
}
type NextStepRow = Pick<typeof task.$inferSelect, 'text' | 'dueDate'> & { taskId: Id<'task'> };

export async function countsByState(tx: Tx): Promise<Partial<Record<LeadState, number>>> {
  const rows = await tx.db
    .select({ state: lead.state, count: sql<number>`count(*)::int` })
    .from(lead)
    .groupBy(lead.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
