import { and, desc, eq, gt, gte, isNull, lt, lte, or } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
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

const inForce = (table: { validFrom: AnyPgColumn; validTo: AnyPgColumn }, date: CivilDate) =>
  and(lte(table.validFrom, date), or(isNull(table.validTo), gt(table.validTo, date)));

export const vatRatesAt = ({ db }: LawTx, date: CivilDate) =>
  db.select().from(vatRate).where(inForce(vatRate, date)).orderBy(desc(vatRate.rate), vatRate.key);

export const ceilingAt = async ({ db }: LawTx, key: CeilingKey, date: CivilDate) =>
  (
    await db
      .select()
      .from(ceiling)
      .where(and(eq(ceiling.key, key), inForce(ceiling, date)))
  )[0];

export const termAt = async ({ db }: LawTx, key: TermKey, date: CivilDate) =>
  (
    await db
      .select()
      .from(term)
      .where(and(eq(term.key, key), inForce(term, date)))
  )[0];

export const mentionAt = async ({ db }: LawTx, key: MentionKey, date: CivilDate) =>
  (
    await db
      .select()
      .from(mention)
      .where(and(eq(mention.key, key), inForce(mention, date)))
  )[0];

export const doubtAt = async ({ db }: LawTx, key: DoubtKey, date: CivilDate) =>
  (
    await db
      .select()
      .from(doubt)
      .where(and(eq(doubt.key, key), inForce(doubt, date)))
  )[0];

export const holidaysBetween = ({ db }: LawTx, from: CivilDate, to: CivilDate) =>
  db
    .select({ date: holiday.date, name: holiday.name })
    .from(holiday)
    .where(and(gte(holiday.date, from), lte(holiday.date, to)))
    .orderBy(holiday.date);

export const lastRateBefore = async ({ db }: LawTx, currency: string, date: CivilDate) =>
  (
    await db
      .select()
      .from(exchangeRate)
      .where(and(eq(exchangeRate.currency, currency), lt(exchangeRate.date, date)))
      .orderBy(desc(exchangeRate.date))
      .limit(1)
  )[0];
