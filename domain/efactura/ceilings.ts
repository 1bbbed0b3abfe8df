import { companyOf } from '#domain/companies/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { ceilingAt } from '#domain/law/steps.ts';
import { CEILING_KEYS, type NearCeiling, watchedYears } from './model/ceilings.ts';
import { ceilingLevel } from './model/ceiling-level.ts';
import { toldCeilings } from './repo-ceilings.ts';
import { turnoverBetween } from './repo-turnover.ts';

/**
 * The ceilings that this company lives under, once a year's turnover has come to 80, 90 or 100 percent of one: that of
 * small companies without VAT, and that of TVA la încasare. @law Cod fiscal art. 310, art. 282 (3); docs/law
 */
export async function nearCeilings(tx: Tx): Promise<NearCeiling[]> {
  const { vatRegime, cashAccountingSince } = await companyOf(tx);
  const own = CEILING_KEYS.filter((key) =>
    key === 'vat.small_business' ? vatRegime === 'not_registered' : cashAccountingSince !== null,
  );
  const near: NearCeiling[] = [];
  if (own.length === 0) return near;
  for (const { year, from, to } of watchedYears(civilDateOf(tx.asOf))) {
    const turnover = await turnoverBetween(tx, from, to);
    for (const key of own) {
      const { amount: ceiling, source } = await ceilingAt(tx, key, to);
      const level = ceilingLevel(turnover, ceiling);
      if (level !== undefined) near.push({ key, year, level, turnover, ceiling, source });
    }
  }
  return near;
}

/** The ceiling that the company's people are to be told of next: one whose level of the year, or a higher one, nobody was told of. */
export async function ceilingToTell(tx: Tx): Promise<NearCeiling | undefined> {
  const near = await nearCeilings(tx);
  if (near.length === 0) return undefined;
  const told = await toldCeilings(tx);
  return near.find(
    ({ key, year, level }) => !told.some((one) => one.key === key && one.year === year && one.level >= level),
  );
}
