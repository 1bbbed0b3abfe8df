import type { z } from 'zod';
import type { reportChoices } from '#domain/acceptance/report-choices.ts';
import type { showReport } from '#domain/acceptance/show-report.ts';

/** A report as its page gets it. */
export type ShownReport = z.output<typeof showReport.definition.output>;
/** What the lines of a report are chosen from. */
export type ReportChoices = z.output<typeof reportChoices.definition.output>;
