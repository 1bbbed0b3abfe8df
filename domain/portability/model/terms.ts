import { addMonths, type CivilDate, civilDate } from '#domain/kernel/pure/civil-date.ts';

const HOUR_MS = 3_600_000;

/** How long a copy may be fetched. */
export const COPY_MS = 72 * HOUR_MS;
/** How long the wish to close may be taken back. */
export const GRACE_MS = 30 * 24 * HOUR_MS;

const YEARS_KEPT = 5;

/**
 * Until when papers of a financial year are kept: five years from the 1st of July of the year that follows it.
 * @law Legea 82/1991 art. 25; OMFP 2634/2015
 */
export function retainUntil(lastPaper: CivilDate): CivilDate {
  const year = Number(lastPaper.slice(0, 4));
  return addMonths(civilDate(`${year + 1}-07-01`), YEARS_KEPT * 12);
}

/** Where the parts of a copy lie in the object store. */
export const partKey = (tenantId: string, exportId: string, part: number): string =>
  `${partPrefix(tenantId, exportId)}${String(part).padStart(6, '0')}`;
export const partPrefix = (tenantId: string, exportId: string): string => `t/${tenantId}/export/${exportId}/`;
