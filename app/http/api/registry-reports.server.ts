import { REPORTS } from '#app/reports/reports.server.ts';
import { type Operation, operation } from './operation.ts';

/** The reports, as the API offers them. */
export const REPORTING: readonly Operation[] = REPORTS.map((report) => operation(report));
