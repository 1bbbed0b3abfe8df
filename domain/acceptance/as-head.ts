import type { Id } from '#domain/kernel/pure/ids.ts';
import { UNIT_KEYS, type UnitKey } from '#domain/kernel/pure/units.ts';
import type { ReportHead } from './model/report.ts';
import type { ReportRow } from './repo.ts';

/** A report's row as verbs answer it. */
export const asHead = ({ id, ...row }: ReportRow): ReportHead => ({ ...row, reportId: id });

/** The unit of a line; every line copies it from a contracted service, which has a known one. */
export const asUnit = (text: string): UnitKey => UNIT_KEYS.find((key) => key === text) ?? 'piece';

/** The caller's schema has checked that it is a UUID; whether it is a report's is asked of the table. */
export const asReportId = (id: string) => id as Id<'acceptanceReport'>;
