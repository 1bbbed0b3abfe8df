import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { eInvoiceDeadline, lastIssueDate } from './model/deadlines.ts';
import type { Holidays } from './model/working-days.ts';
import * as rows from './repo.ts';
import type { LawTx } from './repo.ts';

/** No rule of the asked kind is in force on that day: the tables of the law do not reach so far. */
export class LawUnknown extends Error {
  constructor(what: string, date: CivilDate) {
    super(`The law tables have no ${what} in force on ${date}.`);
  }
}

const known = <R>(row: R | undefined, what: string, date: CivilDate): R => {
  if (row === undefined) throw new LawUnknown(what, date);
  return row;
};

/** The VAT rates in force, in hundredths of a percent, highest first. @law Cod fiscal art. 291 */
export async function vatRatesAt(tx: LawTx, date: CivilDate) {
  const rates = await rows.vatRatesAt(tx, date);
  known(rates[0], 'VAT rate', date);
  return rates;
}

/** The ceiling in force: `amount` in minor units of `currency`, with its source. @throws LawUnknown */
export const ceilingAt = async (tx: LawTx, key: rows.CeilingKey, date: CivilDate) =>
  known(await rows.ceilingAt(tx, key, date), `ceiling ${key}`, date);

/** The term in force: `count` of `unit`, with its source. @throws LawUnknown */
export const termAt = async (tx: LawTx, key: rows.TermKey, date: CivilDate) =>
  known(await rows.termAt(tx, key, date), `term ${key}`, date);

/** The text that a document must bear, in both languages, with VAT category and exemption code. @throws LawUnknown */
export const mentionAt = async (tx: LawTx, key: rows.MentionKey, date: CivilDate) =>
  known(await rows.mentionAt(tx, key, date), `mention ${key}`, date);

/** Our answer to an open question and the answers that a company's accountant may choose instead. @throws LawUnknown */
export const doubtAt = async (tx: LawTx, key: rows.DoubtKey, date: CivilDate) =>
  known(await rows.doubtAt(tx, key, date), `doubt ${key}`, date);

/** Legal holidays from `from` to `to`, both included, for the working-day arithmetic. @law Codul muncii art. 139 */
export async function holidaysBetween(tx: LawTx, from: CivilDate, to: CivilDate): Promise<Holidays> {
  return new Set((await rows.holidaysBetween(tx, from, to)).map((day) => day.date));
}

/**
 * Lei ×10^4 for `multiplier` units of the currency, valid on the tax point: published on the banking day before it.
 * Undefined when no rate is known so early; lei themselves are 1.
 * @law Cod fiscal art. 290; docs/law/invoice.md
 */
export async function exchangeRateAt(tx: LawTx, currency: string, taxPoint: CivilDate) {
  if (currency === 'RON') return { rate: 10_000n, multiplier: 1, date: taxPoint };
  const row = await rows.lastRateBefore(tx, currency, taxPoint);
  return row && { rate: row.rate, multiplier: row.multiplier, date: row.date };
}

// No term that is counted in working days is longer than two months of holidays ahead.
const AHEAD = 62;

/** The last day on which the supply or advance of `taxPoint` may be invoiced. @law Cod fiscal art. 319 (16) */
export async function lastIssueDateAt(tx: LawTx, taxPoint: CivilDate): Promise<CivilDate> {
  const [issueBy, holidays] = [
    await termAt(tx, 'invoice.issue_by', taxPoint),
    await holidaysBetween(tx, taxPoint, addDays(taxPoint, AHEAD)),
  ];
  return lastIssueDate(taxPoint, issueBy, holidays);
}

/** The last day, to 24:00 in Bucharest, for SPV, by the rule in force on the day of issue. @law OUG 120/2021 art. 10 (7) */
export async function eInvoiceDeadlineAt(tx: LawTx, issueDate: CivilDate, taxPoint?: CivilDate): Promise<CivilDate> {
  const first = taxPoint !== undefined && taxPoint < issueDate ? taxPoint : issueDate;
  const last = taxPoint !== undefined && taxPoint > issueDate ? taxPoint : issueDate;
  const [transmit, issueBy, holidays] = await Promise.all([
    termAt(tx, 'efactura.transmit', issueDate),
    termAt(tx, 'invoice.issue_by', taxPoint ?? issueDate),
    holidaysBetween(tx, first, addDays(last, AHEAD)),
  ]);
  return eInvoiceDeadline(issueDate, taxPoint, { transmit, issueBy, holidays });
}
