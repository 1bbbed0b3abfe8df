import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { nextAsking, type Wanted, wantedRates } from './model/rates.ts';
import { holidays, insertRates, lastRateDay, type RateValues } from './repo-rates.ts';

/*
 * The law belongs to no company, so its rates are kept outside any company's transaction, under the role of the law, and not
 * by a verb.
 */

/** Which files of the National Bank fill what is missing now. */
export const missingRates = async (now: Date): Promise<Wanted> => wantedRates(await lastRateDay(), civilDateOf(now));

/** Adds the rates that are not there yet. @returns how many are new */
export const keepRates = (rates: readonly Omit<RateValues, 'source'>[]): Promise<number> =>
  insertRates(rates.map((rate) => ({ ...rate, source: 'BNR, cursul de referință' })));

/** When the bank has something new to tell. */
export const nextRates = async (now: Date): Promise<Date> => nextAsking(await lastRateDay(), now, await holidays());

/** The last day of which rates are known; undefined before the first. */
export const lastKeptDay = (): Promise<CivilDate | undefined> => lastRateDay();
