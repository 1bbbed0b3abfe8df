import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

/** A stored day inside a sentence: «24.11.2026». What is no day stays as it is. */
export const civilDateText = (day: string | undefined): string =>
  day !== undefined && isCivilDate(day) ? formatCivilDate(day) : (day ?? '');
