import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { contractTemplate } from '#db/schema/contract-template.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type TemplateRow = typeof contractTemplate.$inferSelect;
type NewTemplate = Omit<typeof contractTemplate.$inferInsert, 'id' | 'tenantId' | 'version'>;

/** Adds templates, leaving out names that are there. */
export const insertTemplates = (tx: Tx, templates: readonly NewTemplate[]) =>
  tx.db
    .insert(contractTemplate)
    .values(templates.map((one) => ({ id: newId<'contractTemplate'>(), ...one })))
    .onConflictDoNothing({ target: [contractTemplate.tenantId, contractTemplate.name] });

export const insertTemplate = async (tx: Tx, values: NewTemplate): Promise<TemplateRow> =>
  written(
    await tx.db
      .insert(contractTemplate)
      .values({ id: newId<'contractTemplate'>(), ...values })
      .returning(),
  );

export const findTemplate = async (tx: Tx, id: Id<'contractTemplate'>): Promise<TemplateRow> =>
  required(await tx.db.select().from(contractTemplate).where(eq(contractTemplate.id, id)));

export const lockTemplate = async (tx: Tx, id: Id<'contractTemplate'>): Promise<TemplateRow> =>
  required(await tx.db.select().from(contractTemplate).where(eq(contractTemplate.id, id)).for('update'));

export const updateTemplate = async (
  tx: Tx,
  id: Id<'contractTemplate'>,
  values: Partial<NewTemplate>,
): Promise<TemplateRow> =>
  written(
    await tx.db
      .update(contractTemplate)
      .set({ ...values, version: sql`${contractTemplate.version} + 1` })
      .where(eq(contractTemplate.id, id))
      .returning(),
  );

/** Whether another template bears the name. */
export const isNameTaken = async (tx: Tx, name: string, except?: Id<'contractTemplate'>): Promise<boolean> =>
  (
    await tx.db
      .select({ id: contractTemplate.id })
      .from(contractTemplate)
      .where(and(eq(contractTemplate.name, name), except && ne(contractTemplate.id, except)))
      .limit(1)
  ).length > 0;

export const listTemplates = (tx: Tx): Promise<TemplateRow[]> =>
  tx.db.select().from(contractTemplate).orderBy(asc(contractTemplate.state), asc(contractTemplate.name));
