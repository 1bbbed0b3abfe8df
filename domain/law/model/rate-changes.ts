import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface DatedRate {
  key: string;
  rate: number;
  validFrom: CivilDate;
  validTo: CivilDate | null;
  source: string;
}

/** One rate that ends or begins on a day; null where nothing takes its place, or nothing was there. */
export interface RateChange {
  key: string;
  before: number | null;
  after: number | null;
  source: string;
}

const isInForce = ({ validFrom, validTo }: DatedRate, day: CivilDate): boolean =>
  validFrom <= day && (validTo === null || validTo > day);

/** The rates in force on a day, hundredths of a percent, each once. */
export const ratesOn = (rows: readonly DatedRate[], day: CivilDate): number[] => [
  ...new Set(rows.filter((row) => isInForce(row, day)).map(({ rate }) => rate)),
];

/** The days after `today` on which rates change, as far as the law is known, in order. */
export const daysOfChange = (rows: readonly DatedRate[], today: CivilDate): CivilDate[] =>
  [...new Set(rows.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo])))]
    .filter((day) => day > today)
    .sort();

/** What changes on that very day. */
export function changesOn(rows: readonly DatedRate[], day: CivilDate): RateChange[] {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const ended = rows.find((row) => row.key === key && row.validTo === day);
    const begun = rows.find((row) => row.key === key && row.validFrom === day);
    if (!ended && !begun) return [];
    return [
      { key, before: ended?.rate ?? null, after: begun?.rate ?? null, source: begun?.source ?? ended?.source ?? '' },
    ];
  });
}
