import { and, desc, eq, lt } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { CeilingKey } from '#db/law/ceilings.ts';
import type { DoubtKey } from '#db/law/doubts.ts';
import type { MentionKey } from '#db/law/mentions.ts';
import type { TermKey } from '#db/law/terms.ts';
import { ceiling, doubt, exchangeRate, holiday, mention, term, vatRate } from '#db/schema/law.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type { CeilingKey, DoubtKey, MentionKey, TermKey };

/** The law needs no tenant: any open transaction may read it. */
export type LawTx = Pick<Tx, 'db'>;

/** A table of the law has a few dozen rows: it is read whole, once in a transaction, however many days are asked about. */
function wholeTable<Table extends PgTable>(table: Table) {
  const read = ({ db }: LawTx) =>
    db
      .select()
      .from<PgTable>(table)
      .then(asRowsOf<Table>);
  const known = new WeakMap<LawTx['db'], ReturnType<typeof read>>();
  return (tx: LawTx) => {
    const rows = known.get(tx.db) ?? read(tx);
    known.set(tx.db, rows);
    return rows;
  };
}

/** Guaranteed by `select()` of that table: whole rows. */
const asRowsOf = <Table extends PgTable>(rows: unknown) => rows as Table['$inferSelect'][];

const vatRates = wholeTable(vatRate);
const ceilings = wholeTable(ceiling);
const terms = wholeTable(term);
const mentions = wholeTable(mention);
const doubts = wholeTable(doubt);
const holidays = wholeTable(holiday);

interface Period {
  validFrom: CivilDate;
  validTo: CivilDate | null;
}
const inForce =
  (date: CivilDate) =>
  ({ validFrom, validTo }: Period): boolean =>
    validFrom <= date && (validTo === null || validTo > date);

const ofKey = <Row extends Period & { key: string }>(rows: readonly Row[], key: string, date: CivilDate) =>
  rows.filter((row) => row.key === key).find(inForce(date));

export const vatRatesAt = async (tx: LawTx, date: CivilDate) =>
  (await vatRates(tx)).filter(inForce(date)).sort((a, b) => b.rate - a.rate || (a.key < b.key ? -1 : 1));

export const ceilingAt = async (tx: LawTx, key: CeilingKey, date: CivilDate) => ofKey(await ceilings(tx), key, date);
export const termAt = async (tx: LawTx, key: TermKey, date: CivilDate) => ofKey(await terms(tx), key, date);
export const mentionAt = async (tx: LawTx, key: MentionKey, date: CivilDate) => ofKey(await mentions(tx), key, date);
export const doubtAt = async (tx: LawTx, key: DoubtKey, date: CivilDate) => ofKey(await doubts(tx), key, date);

export const holidaysBetween = async (tx: LawTx, from: CivilDate, to: CivilDate) =>
  (await holidays(tx)).filter(({ date }) => date >= from && date <= to).sort((a, b) => (a.date < b.date ? -1 : 1));

export const lastRateBefore = async ({ db }: LawTx, currency: string, date: CivilDate) =>
  (
    await db
      .select()
      .from(exchangeRate)
      .where(and(eq(exchangeRate.currency, currency), lt(exchangeRate.date, date)))
      .orderBy(desc(exchangeRate.date))
      .limit(1)
  )[0];
