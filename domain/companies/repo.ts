import { and, asc, eq, isNull, or, lte, sql } from 'drizzle-orm';
import { bankAccount } from '#db/schema/bank-account.ts';
import { company } from '#db/schema/company.ts';
import { file } from '#db/schema/file.ts';
import { series } from '#db/schema/series.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Company, isLogoType } from './model/company.ts';
import { FIRST_PREFIXES, type Series, type SeriesKind } from './model/series.ts';

type Values = Partial<Omit<typeof company.$inferInsert, 'id' | 'tenantId' | 'version'>>;

/** Enters the company unless it is there: opening twice is harmless. @returns whether it was entered now */
export async function insertCompany(tx: Tx, values: Omit<typeof company.$inferInsert, 'id'>): Promise<boolean> {
  const rows = await tx.db
    .insert(company)
    .values({ id: newId<'company'>(), ...values })
    .onConflictDoNothing({ target: company.tenantId })
    .returning({ id: company.id });
  return rows.length > 0;
}

export async function findCompany(tx: Tx): Promise<Company> {
  const ofLogo = and(eq(file.tenantId, company.tenantId), eq(file.id, company.logoFileId));
  const [companies, accounts] = await Promise.all([
    tx.db.select({ company, sha256: file.sha256, type: file.contentType }).from(company).leftJoin(file, ofLogo),
    tx.db.select().from(bankAccount).orderBy(asc(bankAccount.purpose), asc(bankAccount.iban)),
  ]);
  const found = required(companies);
  const { confirmedAt, logoFileId: _logo, ...row } = found.company;
  return {
    ...row,
    isConfirmed: confirmedAt !== null,
    logo: logoAt(row.tenantId, found),
    bankAccounts: accounts.flatMap(asAccount),
  };
}

function logoAt(tenantId: string, { sha256, type }: { sha256: string | null; type: string | null }): Company['logo'] {
  return sha256 !== null && type !== null && isLogoType(type)
    ? { key: objectKey(tenantId, sha256), mimeType: type }
    : null;
}

/** An account as papers print it; one kept for its statements alone is on none. */
const asAccount = ({ iban, bankName, currency, purpose }: typeof bankAccount.$inferSelect) =>
  purpose === 'statements' ? [] : [{ iban, bankName, currency: asCurrency(currency), purpose }];

/** Guaranteed by the verbs: accounts are written through the schema that allows these only. */
const asCurrency = (text: string) => text as 'RON' | 'EUR' | 'USD';

export const lockCompany = async (tx: Tx) => required(await tx.db.select().from(company).for('update'));

export const updateCompany = (tx: Tx, values: Values) =>
  tx.db.update(company).set({ ...values, version: sql`${company.version} + 1` });

export const insertFirstSeries = (tx: Tx) =>
  tx.db.insert(series).values(
    Object.entries(FIRST_PREFIXES).map(([kind, prefix]) => ({
      id: newId<'series'>(),
      kind: asKind(kind),
      prefix,
      startsAt: 1,
      last: 0,
    })),
  );

/** A kind of series that came after the company was opened begins with its first prefix. @returns whether it did now */
export async function insertMissingSeries(tx: Tx, kind: keyof typeof FIRST_PREFIXES): Promise<boolean> {
  if ((await tx.db.$count(series, eq(series.kind, kind))) > 0) return false;
  const fresh = await tx.db
    .insert(series)
    .values({ id: newId<'series'>(), kind, prefix: FIRST_PREFIXES[kind], last: 0 })
    .onConflictDoNothing({ target: [series.tenantId, series.kind, series.prefix] })
    .returning({ id: series.id });
  return fresh.length > 0;
}

/** Guaranteed by the keys of FIRST_PREFIXES, which are kinds of series. */
const asKind = (kind: string) => kind as keyof typeof FIRST_PREFIXES;

export const listSeries = async (tx: Tx): Promise<Series[]> =>
  tx.db.select().from(series).orderBy(asc(series.kind), asc(series.prefix));

export const lockSeries = async (tx: Tx, id: Id<'series'>) =>
  required(await tx.db.select().from(series).where(eq(series.id, id)).for('update'));

export const startSeriesAt = (tx: Tx, id: Id<'series'>, next: number, prefix: string) =>
  tx.db
    .update(series)
    .set({ startsAt: next, last: next - 1, prefix })
    .where(eq(series.id, id));

/**
 * Takes the next number of the active series of a kind; the row stays locked until commit, so numbers have no holes.
 * Undefined when the series already bears a later date than `date`, which a legal document may not precede.
 */
export async function takeNumber(
  tx: Tx,
  kind: SeriesKind,
  date: CivilDate,
): Promise<{ seriesId: Id<'series'>; prefix: string; number: number } | undefined> {
  const [taken] = await tx.db
    .update(series)
    .set({ last: sql`${series.last} + 1`, lastDate: date })
    .where(
      and(eq(series.kind, kind), eq(series.state, 'active'), or(isNull(series.lastDate), lte(series.lastDate, date))),
    )
    .returning({ seriesId: series.id, prefix: series.prefix, number: series.last });
  return taken;
}
