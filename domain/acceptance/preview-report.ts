import { z } from 'zod';
import type { AcceptanceDocument } from '#documents/pdf/acceptance/schema.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { typedLines } from './draft-lines.ts';
import { requirePeriod } from './drafting.ts';
import { ReportFields } from './model/report.ts';
import { reportPaperOf } from './model/report-paper.ts';
import * as reports from './repo.ts';
import { reportFacts } from './report-facts.ts';

/** The paper that the values of a draft's form would make, without writing anything. @throws NotFound · Invalid beside the field */
export const previewReport = defineQuery({
  name: 'acceptance.previewReport',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: ReportFields.extend({ reportId: id<'acceptanceReport'>() }),
  output: z.object({ document: z.custom<AcceptanceDocument>() }),
  async run(tx, _actor, { reportId, lines, periodStart, periodEnd, ...head }) {
    const row = await reports.findReport(tx, reportId);
    const period = { periodStart: periodStart ?? row.periodStart, periodEnd: periodEnd ?? row.periodEnd };
    requirePeriod(period, civilDateOf(tx.asOf));
    const { lines: drafted, net } = await typedLines(tx, { clientId: row.clientId, dealId: row.dealId }, lines ?? []);
    const report = {
      ...row,
      ...period,
      place: head.place ?? null,
      committee: head.committee ?? null,
      registrationNumber: head.registrationNumber ?? null,
      findings: head.findings ?? null,
      net,
    };
    return { document: reportPaperOf(await reportFacts(tx, report, drafted)) };
  },
});
