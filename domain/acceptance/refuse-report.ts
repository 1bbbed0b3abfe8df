import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line, prose } from '#domain/kernel/schemas.ts';
import { refuse } from '#domain/signing/steps.ts';
import { asHead } from './as-head.ts';
import { ReportHead } from './model/report.ts';
import { requireOwnLink } from './own-link.ts';
import * as reports from './repo.ts';
import { openEnvelopeOf } from './report-envelope.ts';
import { requireOpen, takeRefusal } from './take-answer.ts';

/** The client refuses with a reason: nothing may be invoiced, the work begins again. @throws NotFound · Conflict `acceptance.errors.answered` */
export const refuseReport = defineVerb({
  name: 'acceptance.refuseReport',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ reportId: id<'acceptanceReport'>(), name: line(100), reason: prose(1_000) }),
  output: ReportHead,
  async run(tx, actor, { reportId, name, reason }) {
    requireOwnLink(actor, reportId);
    const current = await reports.lockReport(tx, reportId);
    if (current.state === 'refused') return asHead(current);
    requireOpen(current);
    const envelope = await openEnvelopeOf(tx, current);
    if (envelope) await refuse(tx, { envelopeId: envelope.id, party: 'client', reason, name });
    const given = { answeredAt: tx.asOf, answeredBy: name, answerReason: reason };
    return asHead(await takeRefusal(tx, current, given, 'link'));
  },
});
