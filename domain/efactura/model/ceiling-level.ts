/** How near a year's turnover has come to a ceiling of the law: told from 80 percent on. */
export const CEILING_LEVELS = [100, 90, 80] as const;
export type CeilingLevel = (typeof CEILING_LEVELS)[number];

/** The highest level that is reached; undefined while there is nothing to tell. Both in the same minor units. */
export const ceilingLevel = (turnover: bigint, ceiling: bigint): CeilingLevel | undefined =>
  CEILING_LEVELS.find((level) => turnover * 100n >= ceiling * BigInt(level));
