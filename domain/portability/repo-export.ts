import { asc, desc, eq, inArray } from 'drizzle-orm';
import { companyExport } from '#db/schema/company-export.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ExportId = Id<'companyExport'>;
export type ExportRow = typeof companyExport.$inferSelect;
export type ExportChange = Partial<Omit<ExportRow, 'tenantId' | 'id' | 'createdAt'>>;

const LISTED = 10;

export const insertExport = async (tx: Tx, askedById: PersonId | null): Promise<ExportRow> =>
  written(await tx.db.insert(companyExport).values({ id: newId<'companyExport'>(), askedById }).returning());

export const listExports = (tx: Tx): Promise<ExportRow[]> =>
  tx.db.select().from(companyExport).orderBy(desc(companyExport.createdAt), desc(companyExport.id)).limit(LISTED);

export const findExport = async (tx: Tx, id: ExportId): Promise<ExportRow> =>
  required(await tx.db.select().from(companyExport).where(eq(companyExport.id, id)));

/** Copies that are being made or may be fetched, oldest first. */
export const livingExports = (tx: Tx): Promise<ExportRow[]> =>
  tx.db
    .select()
    .from(companyExport)
    .where(inArray(companyExport.state, ['asked', 'ready']))
    .orderBy(asc(companyExport.createdAt), asc(companyExport.id))
    .for(tx.actor.kind === 'system' ? 'share' : 'update');

export const updateExport = (tx: Tx, id: ExportId, change: ExportChange) =>
  tx.db.update(companyExport).set(change).where(eq(companyExport.id, id));
