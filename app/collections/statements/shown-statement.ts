import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

/** The head of a statement as pages show it. */
export interface ShownStatement {
  id: string;
  account: string | null;
  number: string | null;
  currency: string | null;
  opening: bigint | null;
  closing: bigint | null;
  firstDay: CivilDate | null;
  lastDay: CivilDate | null;
  entryCount: number;
  sum: bigint;
  difference: bigint | null;
  notes: readonly { code: string; line: number; said: string }[];
}

/** The last signs of an account, by which people tell theirs apart. */
export const shortAccount = (bankName: string, iban: string): string =>
  [bankName, `…${iban.slice(-4)}`].filter((part) => part !== '').join(' · ');
