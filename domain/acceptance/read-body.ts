import { z } from 'zod';
import type { Tx } from '#domain/kernel/tx.ts';
import { asUnit } from './as-head.ts';
import { Objection, ReportLine } from './model/report.ts';
import * as reports from './repo.ts';
import { currencyOf } from './report-facts.ts';

/** What a report says, to us and to the client. */
export const ReportBody = z.object({
  currency: z.string(),
  place: z.string().nullable(),
  committee: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  findings: z.string().nullable(),
  lines: z.array(ReportLine),
  objections: z.array(Objection),
});

/** Reads lines and objections of a report. */
export async function readBody(tx: Tx, report: reports.ReportRow): Promise<z.output<typeof ReportBody>> {
  const [lines, objections] = [await reports.linesOf(tx, report.id), await reports.objectionsOf(tx, report.id)];
  const { place, committee, registrationNumber, findings } = report;
  return {
    currency: await currencyOf(tx, report, lines),
    place,
    committee,
    registrationNumber,
    findings,
    lines: lines.map(({ id, unit, ...line }) => ({ ...line, lineId: id, unit: asUnit(unit) })),
    objections: objections.map(({ id, ...one }) => ({ ...one, objectionId: id })),
  };
}
