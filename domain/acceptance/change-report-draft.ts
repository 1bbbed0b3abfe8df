import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asHead } from './as-head.ts';
import { typedLines } from './draft-lines.ts';
import { requirePeriod } from './drafting.ts';
import { ReportFields, ReportHead } from './model/report.ts';
import * as reports from './repo.ts';

/**
 * Writes a draft anew: lines, period, committee, findings.
 * @throws NotFound · Conflict `acceptance.errors.notDraft`, `errors.changedMeanwhile` · Invalid beside the field
 */
export const changeReportDraft = defineVerb({
  name: 'acceptance.changeReportDraft',
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
  api: { method: 'PUT', path: '/acceptance-reports/{reportId}', summary: 'Change a draft acceptance report' },
  input: ReportFields.extend({ reportId: id<'acceptanceReport'>() }),
  output: ReportHead,
  async run(tx, _actor, { reportId, lines, ...head }, meta) {
    const current = await reports.lockReport(tx, reportId);
    if (current.state !== 'draft') throw new Conflict('acceptance.errors.notDraft');
    requireVersion(current, meta, current.net.toString());
    const period = {
      periodStart: head.periodStart ?? current.periodStart,
      periodEnd: head.periodEnd ?? current.periodEnd,
    };
    requirePeriod(period, civilDateOf(tx.asOf));
    let net = current.net;
    if (lines !== undefined) {
      if (lines.length === 0) throw new Invalid('acceptance.errors.noLines', { fields: ['lines'] });
      const drafted = await typedLines(tx, { clientId: current.clientId, dealId: current.dealId }, lines);
      await reports.replaceLines(tx, reportId, drafted.lines);
      net = drafted.net;
    }
    const { place, committee, registrationNumber, findings } = head;
    const texts = {
      place: place ?? null,
      committee: committee ?? null,
      registrationNumber: registrationNumber ?? null,
      findings: findings ?? null,
    };
    return asHead(await reports.updateReport(tx, reportId, { ...period, ...texts, net }));
  },
});
