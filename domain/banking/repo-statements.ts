import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { bankEntry, stagedEntry } from '#db/schema/bank-entry.ts';
import { bankMatch } from '#db/schema/bank-match.ts';
import { bankStatement } from '#db/schema/bank-statement.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type StatementRow = typeof bankStatement.$inferSelect;

export const findStatement = async (tx: Tx, id: Id<'bankStatement'>): Promise<StatementRow> =>
  required(await tx.db.select().from(bankStatement).where(eq(bankStatement.id, id)));

/** Imported statements, the latest day first. */
export const listPage = (
  tx: Tx,
  { bankAccountId }: { bankAccountId?: Id<'bankAccount'> | undefined },
  after: { sort: string; id: string } | undefined,
): Promise<StatementRow[]> =>
  tx.db
    .select()
    .from(bankStatement)
    .where(
      and(
        eq(bankStatement.state, 'imported'),
        bankAccountId === undefined ? undefined : eq(bankStatement.bankAccountId, bankAccountId),
        after === undefined
          ? undefined
          : sql`(coalesce(${bankStatement.lastDay}, '0001-01-01'), ${bankStatement.id}) < (${after.sort}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(sql`coalesce(${bankStatement.lastDay}, '0001-01-01')`), desc(bankStatement.id))
    .limit(PAGE_SIZE + 1);

export interface Counts {
  statementId: string;
  /** Rows that the account does not have. */
  fresh: number;
  known: number;
  /** Fresh ones that look like a booking which a file of another format brought: same day, amount and sign. */
  alike: number;
}

/** How much of what was read the accounts have already; with no account chosen, nothing. */
export const countsOf = async (tx: Tx, importId: Id<'bankImport'>): Promise<Counts[]> =>
  (
    await tx.db.execute<{ statement_id: string; fresh: number; known: number; alike: number }>(sql`
      with own as materialized (
        select r.statement_id, r.booked_day, r.amount, r.sign, s.bank_account_id, i.format, e.id is not null as is_known
        from app.staged_entry r
        join ${bankStatement} s on s.tenant_id = r.tenant_id and s.id = r.statement_id
        join app.bank_import i on i.tenant_id = s.tenant_id and i.id = s.import_id
        left join app.bank_entry e on e.tenant_id = r.tenant_id and e.bank_account_id = s.bank_account_id and e.fingerprint = r.fingerprint
        where r.import_id = ${importId}
      ), other as (
        select distinct e.booked_day, e.amount, e.sign, e.bank_account_id from app.bank_entry e
        join ${bankStatement} s on s.tenant_id = e.tenant_id and s.id = e.statement_id
        join app.bank_import i on i.tenant_id = s.tenant_id and i.id = s.import_id
        where e.bank_account_id in (select bank_account_id from own) and i.format <> (select format from own limit 1)
          and e.booked_day between (select min(booked_day) from own) and (select max(booked_day) from own)
      )
      select own.statement_id, (count(*) filter (where not is_known))::int as fresh, (count(*) filter (where is_known))::int as known,
        (count(*) filter (where not is_known and other.amount is not null))::int as alike
      from own left join other on other.bank_account_id = own.bank_account_id and other.booked_day = own.booked_day
        and other.amount = own.amount and other.sign = own.sign
      group by own.statement_id`)
  ).map(({ statement_id: statementId, ...counts }) => ({ statementId, ...counts }));

/** What was read of a file, in its order, with whether the account has it. */
export const listStaged = (tx: Tx, importId: Id<'bankImport'>, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select({
      entry: stagedEntry,
      statement: bankStatement.position,
      isKnown: sql<boolean>`exists (select 1 from app.bank_entry e where e.tenant_id = ${stagedEntry.tenantId}
        and e.bank_account_id = ${bankStatement.bankAccountId} and e.fingerprint = ${stagedEntry.fingerprint})`,
    })
    .from(stagedEntry)
    .innerJoin(
      bankStatement,
      and(eq(bankStatement.tenantId, stagedEntry.tenantId), eq(bankStatement.id, stagedEntry.statementId)),
    )
    .where(
      and(
        eq(stagedEntry.importId, importId),
        after === undefined
          ? undefined
          : sql`(${bankStatement.position}, ${stagedEntry.position}) > (${after.sort}::int, ${after.id}::int)`,
      ),
    )
    .orderBy(bankStatement.position, stagedEntry.position)
    .limit(PAGE_SIZE + 1);

/** How many entries of each statement nobody has decided about. */
export async function openEntriesOf(tx: Tx, ids: readonly Id<'bankStatement'>[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: bankEntry.statementId, open: sql<number>`count(*)::int` })
    .from(bankEntry)
    .leftJoin(
      bankMatch,
      and(eq(bankMatch.tenantId, bankEntry.tenantId), eq(bankMatch.entryId, bankEntry.id), isNull(bankMatch.undoneAt)),
    )
    .where(and(inArray(bankEntry.statementId, [...ids]), isNull(bankMatch.id)))
    .groupBy(bankEntry.statementId);
  return new Map(rows.map(({ id, open }) => [id, open]));
}
