import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as reports from './repo.ts';

/** Throws a draft away; it has no number and moved no quantity. @throws NotFound · Conflict `acceptance.errors.notDraft` */
export const deleteReportDraft = defineVerb({
  name: 'acceptance.deleteReportDraft',
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
  api: { method: 'DELETE', path: '/acceptance-reports/{reportId}', summary: 'Delete a draft acceptance report' },
  input: z.object({ reportId: id<'acceptanceReport'>() }),
  output: z.object({}),
  async run(tx, _actor, { reportId }) {
    const current = await reports.lockReport(tx, reportId);
    if (current.state !== 'draft') throw new Conflict('acceptance.errors.notDraft');
    await reports.deleteReport(tx, reportId);
    return {};
  },
});
