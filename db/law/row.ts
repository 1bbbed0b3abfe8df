import { type CivilDate, civilDate } from '#domain/kernel/pure/civil-date.ts';

/** What every dated row says of itself. `validTo` is the first day on which it no longer holds. */
export interface Dated<Key extends string> {
  readonly key: Key;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  /** The act that ended it, when nothing came in its place. */
  readonly endedBy: string | null;
  readonly source: string;
  readonly note: string | null;
}

export interface Period {
  readonly from: string;
  readonly to?: string;
  readonly endedBy?: string;
  readonly source: string;
  readonly note?: string;
}

/** Spells a period out as columns. @throws RangeError when a day does not exist */
export const period = ({ from, to, endedBy, source, note }: Period) => ({
  validFrom: civilDate(from),
  validTo: to === undefined ? null : civilDate(to),
  endedBy: endedBy ?? null,
  source,
  note: note ?? null,
});
