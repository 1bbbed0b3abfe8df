import { and, count, eq, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import { bankImport } from '#db/schema/bank-import.ts';
import { bankStatement } from '#db/schema/bank-statement.ts';
import { stagedEntry } from '#db/schema/bank-entry.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ImportRow = typeof bankImport.$inferSelect;
type ImportId = Id<'bankImport'>;

export const insertImport = async (
  tx: Tx,
  values: Omit<typeof bankImport.$inferInsert, 'id' | 'tenantId'>,
): Promise<ImportRow> =>
  written(
    await tx.db
      .insert(bankImport)
      .values({ id: newId<'bankImport'>(), ...values })
      .returning(),
  );

/** The import of the same bytes that stands; two people who send one file at once are told of one. */
export async function standingOf(tx: Tx, sha256: string): Promise<ImportRow | undefined> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenantId} ${sha256}`}, 0))`);
  const ended = ['refused', 'cancelled', 'undone'] as const;
  const [row] = await tx.db
    .select()
    .from(bankImport)
    .where(and(eq(bankImport.sha256, sha256), notInArray(bankImport.state, [...ended])));
  return row;
}

export const findImport = async (tx: Tx, id: ImportId): Promise<ImportRow> =>
  required(await tx.db.select().from(bankImport).where(eq(bankImport.id, id)));

export const lockImport = async (tx: Tx, id: ImportId): Promise<ImportRow> =>
  required(await tx.db.select().from(bankImport).where(eq(bankImport.id, id)).for('update'));

export const changeImport = async (
  tx: Tx,
  id: ImportId,
  values: Partial<Omit<typeof bankImport.$inferInsert, 'id' | 'tenantId' | 'version'>>,
): Promise<ImportRow> =>
  written(
    await tx.db
      .update(bankImport)
      .set({ ...values, version: sql`${bankImport.version} + 1` })
      .where(eq(bankImport.id, id))
      .returning(),
  );

/** Forgets what was read of a file and not imported. */
export async function clearRead(tx: Tx, importId: ImportId): Promise<void> {
  await tx.db.delete(stagedEntry).where(eq(stagedEntry.importId, importId));
  await tx.db
    .delete(bankStatement)
    .where(and(eq(bankStatement.importId, importId), eq(bankStatement.state, 'waiting')));
}

/** The row of a file's statement by its place in it, made when its first entry comes. */
export async function statementAt(tx: Tx, importId: ImportId, position: number): Promise<Id<'bankStatement'>> {
  await tx.db
    .insert(bankStatement)
    .values({ id: newId<'bankStatement'>(), importId, position, entryCount: 0, sum: 0n, notes: [] })
    .onConflictDoNothing();
  const rows = await tx.db
    .select({ id: bankStatement.id })
    .from(bankStatement)
    .where(and(eq(bankStatement.importId, importId), eq(bankStatement.position, position)));
  return required(rows).id;
}

export const changeStatement = async (
  tx: Tx,
  id: Id<'bankStatement'>,
  values: Partial<Omit<typeof bankStatement.$inferInsert, 'id' | 'tenantId'>>,
): Promise<void> => void (await tx.db.update(bankStatement).set(values).where(eq(bankStatement.id, id)));

/** Puts rows as JSON has them beside the import; the same rows twice are there once. */
export async function stageRows(
  tx: Tx,
  { importId, statementId, rows }: { importId: ImportId; statementId: Id<'bankStatement'>; rows: string },
): Promise<void> {
  await tx.db.execute(sql`
    insert into ${stagedEntry} (id, import_id, statement_id, position, batch, booked_day, value_day, amount, sign, currency, reference,
      end_to_end, creditor_reference, remittance, counterparty, iban, cui, bank_code, reversal, fingerprint)
    select r.id, ${importId}, ${statementId}, r.position, r.batch, r.booked_day, r.value_day, r.amount, r.sign, r.currency, r.reference,
      r.end_to_end, r.creditor_reference, r.remittance, r.counterparty, r.iban, r.cui, r.bank_code, r.reversal, r.fingerprint
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, position integer, batch integer, booked_day date, value_day date, amount bigint,
      sign text, currency text, reference text, end_to_end text, creditor_reference text, remittance text, counterparty text, iban text,
      cui text, bank_code text, reversal boolean, fingerprint text)
    on conflict do nothing`);
}

/** Entries that were read of a file. */
export const countStaged = async (tx: Tx, importId: ImportId): Promise<number> =>
  required(await tx.db.select({ n: count() }).from(stagedEntry).where(eq(stagedEntry.importId, importId))).n;

/**
 * Takes what was read into the books in one statement, so that nothing of it or all of it is there. What the account has already
 * stays as it was.
 */
export async function takeIn(tx: Tx, importId: ImportId): Promise<void> {
  await tx.db.execute(sql`
    insert into app.bank_entry (id, bank_account_id, statement_id, position, batch, booked_day, value_day, amount, sign, currency,
      reference, end_to_end, creditor_reference, remittance, counterparty, iban, cui, bank_code, reversal, fingerprint)
    select r.id, s.bank_account_id, s.id, r.position, r.batch, r.booked_day, r.value_day, r.amount, r.sign,
      coalesce(nullif(r.currency, ''), a.currency), r.reference, r.end_to_end, r.creditor_reference, r.remittance, r.counterparty, r.iban,
      r.cui, r.bank_code, r.reversal, r.fingerprint
    from app.staged_entry r
    join app.bank_statement s on s.tenant_id = r.tenant_id and s.id = r.statement_id
    join app.bank_account a on a.tenant_id = s.tenant_id and a.id = s.bank_account_id
    where r.import_id = ${importId}
    order by s.position, r.position
    on conflict (tenant_id, bank_account_id, fingerprint) do nothing`);
  await tx.db.execute(sql`
    update ${bankStatement} s set state = 'imported',
      added = (select count(*) from app.bank_entry e where e.tenant_id = s.tenant_id and e.statement_id = s.id)
    where s.import_id = ${importId}`);
  await tx.db.delete(stagedEntry).where(eq(stagedEntry.importId, importId));
}

/** Takes the entries and statements of an import out again, and with them what was once decided about them and undone. */
export async function takeOut(tx: Tx, importId: ImportId): Promise<void> {
  await tx.db.execute(sql`
    delete from app.bank_match_part p using app.bank_match m join ${bankStatement} s on s.tenant_id = m.tenant_id and s.id = m.statement_id
    where s.import_id = ${importId} and p.tenant_id = m.tenant_id and p.match_id = m.id`);
  await tx.db.execute(sql`
    delete from app.bank_match m using ${bankStatement} s
    where s.import_id = ${importId} and m.tenant_id = s.tenant_id and m.statement_id = s.id`);
  await tx.db.execute(sql`
    delete from app.bank_entry e using ${bankStatement} s
    where s.import_id = ${importId} and e.tenant_id = s.tenant_id and e.statement_id = s.id`);
  await tx.db.delete(bankStatement).where(eq(bankStatement.importId, importId));
}

/**
 * The first later import that left out entries because this one had brought them: it would lack them afterwards.
 * Told by its statements of the same account and days that brought less than they hold.
 */
export async function leaningOn(tx: Tx, { id, importedAt }: ImportRow): Promise<string | undefined> {
  if (importedAt === null) return undefined;
  const rows = await tx.db.execute<{ file_name: string }>(sql`
    select i.file_name from ${bankStatement} mine
    join ${bankStatement} later on later.tenant_id = mine.tenant_id and later.bank_account_id = mine.bank_account_id
      and later.import_id <> mine.import_id and later.first_day <= mine.last_day and later.last_day >= mine.first_day
      and later.added < later.entry_count
    join ${bankImport} i on i.tenant_id = later.tenant_id and i.id = later.import_id and i.imported_at >= ${importedAt.toISOString()}::timestamptz
    where mine.import_id = ${id} and mine.added > 0 limit 1`);
  return rows[0]?.file_name;
}

/** Imports of which nothing is decided yet, the latest first. */
export const listOpen = (tx: Tx): Promise<ImportRow[]> =>
  tx.db
    .select()
    .from(bankImport)
    .where(
      sql`${bankImport.state} in ('reading', 'mapping', 'waiting') or (${bankImport.state} = 'refused' and ${bankImport.endedAt} is null)`,
    )
    .orderBy(sql`${bankImport.createdAt} desc, ${bankImport.id} desc`)
    .limit(50);

/** The first statement of an import at which the company's rule has not looked to its end. */
export async function firstUnruled(tx: Tx, importId: ImportId): Promise<Id<'bankStatement'> | undefined> {
  const [row] = await tx.db
    .select({ id: bankStatement.id })
    .from(bankStatement)
    .where(
      and(eq(bankStatement.importId, importId), eq(bankStatement.state, 'imported'), isNull(bankStatement.ruledAt)),
    )
    .orderBy(bankStatement.position)
    .limit(1);
  return row?.id;
}

export const statementsOf = (tx: Tx, importId: ImportId) =>
  tx.db.select().from(bankStatement).where(eq(bankStatement.importId, importId)).orderBy(bankStatement.position);

/** The companies' own accounts to which statements were imported: they stay. */
export const accountsInUse = async (tx: Tx): Promise<Id<'bankAccount'>[]> =>
  (
    await tx.db
      .selectDistinct({ id: bankStatement.bankAccountId })
      .from(bankStatement)
      .where(isNotNull(bankStatement.bankAccountId))
  ).flatMap(({ id }) => (id === null ? [] : [id]));
