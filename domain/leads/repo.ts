import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { lead } from '#db/schema/lead.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Lead } from './model/lead.ts';

export type LeadRow = typeof lead.$inferSelect;
type Values = Omit<typeof lead.$inferInsert, 'id' | 'tenantId' | 'version'>;

export const insertLead = async (tx: Tx, values: Values): Promise<LeadRow> =>
  written(
    await tx.db
      .insert(lead)
      .values({ id: newId<'lead'>(), ...values })
      .returning(),
  );

export const lockLead = async (tx: Tx, id: Id<'lead'>): Promise<LeadRow> =>
  required(await tx.db.select().from(lead).where(eq(lead.id, id)).for('update'));

export const updateLead = async (tx: Tx, id: Id<'lead'>, values: Partial<Values>): Promise<LeadRow> =>
  written(
    await tx.db
      .update(lead)
      .set({ ...values, version: sql`${lead.version} + 1` })
      .where(eq(lead.id, id))
      .returning(),
  );

export const ofThread = async (tx: Tx, threadId: Id<'thread'>): Promise<LeadRow | undefined> =>
  (await tx.db.select().from(lead).where(eq(lead.threadId, threadId)))[0];

/** Open leads of a client, oldest first, locked. */
export const lockOpenOf = (tx: Tx, clientId: Id<'client'>): Promise<LeadRow[]> =>
  tx.db
    .select()
    .from(lead)
    .where(and(eq(lead.clientId, clientId), inArray(lead.state, ['new', 'contacted', 'qualified'])))
    .orderBy(asc(lead.id))
    .for('update');

const withClient = (tx: Tx) =>
  tx.db
    .select({ lead, clientName: client.name, cui: client.cui })
    .from(lead)
    .innerJoin(client, and(eq(client.tenantId, lead.tenantId), eq(client.id, lead.clientId)));

const asLead = ({ lead: row, clientName, cui }: { lead: LeadRow; clientName: string; cui: string | null }): Lead => ({
  ...row,
  clientName,
  cui,
});

export const showLead = async (tx: Tx, id: Id<'lead'>): Promise<Lead> =>
  asLead(required(await withClient(tx).where(eq(lead.id, id))));

/** Leads in some states, newest first, after a position. */
export const listLeads = async (
  tx: Tx,
  states: readonly LeadRow['state'][],
  after: { sort: string; id: string } | undefined,
  limit: number,
): Promise<Lead[]> => {
  const at = after && new Date(after.sort);
  const position = at && or(lt(lead.createdAt, at), and(eq(lead.createdAt, at), sql`${lead.id} < ${after.id}::uuid`));
  const rows = await withClient(tx)
    .where(and(inArray(lead.state, [...states]), position))
    .orderBy(desc(lead.createdAt), desc(lead.id))
    .limit(limit);
  return rows.map(asLead);
};
