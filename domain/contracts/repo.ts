import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { contract } from '#db/schema/contract.ts';
import { contractVersion } from '#db/schema/contract-version.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ContractRow = typeof contract.$inferSelect;
export type VersionRow = typeof contractVersion.$inferSelect;
type NewContract = Omit<typeof contract.$inferInsert, 'id' | 'tenantId' | 'version'>;
type NewVersion = Omit<typeof contractVersion.$inferInsert, 'id' | 'tenantId'>;

export const insertContract = async (tx: Tx, values: NewContract): Promise<ContractRow> =>
  written(
    await tx.db
      .insert(contract)
      .values({ id: newId<'contract'>(), ...values })
      .returning(),
  );

export const findContract = async (tx: Tx, id: Id<'contract'>): Promise<ContractRow> =>
  required(await tx.db.select().from(contract).where(eq(contract.id, id)));

export const lockContract = async (tx: Tx, id: Id<'contract'>): Promise<ContractRow> =>
  required(await tx.db.select().from(contract).where(eq(contract.id, id)).for('update'));

export const updateContract = async (tx: Tx, id: Id<'contract'>, values: Partial<NewContract>): Promise<ContractRow> =>
  written(
    await tx.db
      .update(contract)
      .set({ ...values, version: sql`${contract.version} + 1` })
      .where(eq(contract.id, id))
      .returning(),
  );

/** What a wording keeps before it is sealed: its text only. */
export const insertVersion = async (
  tx: Tx,
  values: Omit<NewVersion, 'document'> & Pick<Partial<NewVersion>, 'document'>,
) =>
  written(
    await tx.db
      .insert(contractVersion)
      .values({ id: newId<'contractVersion'>(), document: {}, ...values })
      .returning(),
  );

export const findVersion = async (tx: Tx, contractId: Id<'contract'>, number: number): Promise<VersionRow> =>
  required(
    await tx.db
      .select()
      .from(contractVersion)
      .where(and(eq(contractVersion.contractId, contractId), eq(contractVersion.number, number))),
  );

export const updateVersion = (tx: Tx, id: Id<'contractVersion'>, values: Partial<NewVersion>) =>
  tx.db.update(contractVersion).set(values).where(eq(contractVersion.id, id));

/** The wordings that were sent, newest first. */
export const sealedVersions = (tx: Tx, contractId: Id<'contract'>) =>
  tx.db
    .select({
      number: contractVersion.number,
      sha256: contractVersion.sha256,
      sealedAt: contractVersion.sealedAt,
      fileId: contractVersion.fileId,
    })
    .from(contractVersion)
    .where(and(eq(contractVersion.contractId, contractId), isNotNull(contractVersion.sealedAt)))
    .orderBy(desc(contractVersion.number));

export const ofDeal = (tx: Tx, dealId: Id<'deal'>): Promise<ContractRow[]> =>
  tx.db.select().from(contract).where(eq(contract.dealId, dealId)).orderBy(asc(contract.id));

/** What decides whether the deals' invoices wait for a report. */
export const ofDeals = (tx: Tx, dealIds: readonly Id<'deal'>[]) =>
  tx.db
    .select({
      id: contract.id,
      dealId: contract.dealId,
      state: contract.state,
      acceptanceGate: contract.acceptanceGate,
    })
    .from(contract)
    .where(anyOf(contract.dealId, dealIds));

/** Contracts of a client that are in force and end some day. */
export const endingOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({ id: contract.id, endDate: contract.endDate, noticedDays: contract.noticedDays })
    .from(contract)
    .where(
      and(
        eq(contract.clientId, clientId),
        inArray(contract.state, ['in_force', 'suspended']),
        isNotNull(contract.endDate),
      ),
    );
