import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { email, id, optional } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asHead } from './as-head.ts';
import { ReportHead } from './model/report.ts';
import * as reports from './repo.ts';
import { sendDraft } from './sending.ts';

/**
 * Numbers a draft, signs it for the company and sends the client the link with the PDF, or with `handover` only numbers and
 * signs it. @throws NotFound · Conflict `acceptance.errors.notDraft` · Invalid as `sendDraft`
 */
export const sendReport = defineVerb({
  name: 'acceptance.sendReport',
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
  api: {
    method: 'POST',
    path: '/acceptance-reports/{reportId}/send',
    summary: 'Send an acceptance report to be signed',
  },
  input: z.object({
    reportId: id<'acceptanceReport'>(),
    recipient: optional(email()),
    way: z.enum(['email', 'handover']).default('email'),
  }),
  output: ReportHead,
  async run(tx, _actor, { reportId, recipient, way }, meta) {
    const current = await reports.lockReport(tx, reportId);
    if (current.state !== 'draft') throw new Conflict('acceptance.errors.notDraft');
    requireVersion(current, meta, current.net.toString());
    return asHead(await sendDraft(tx, current, way === 'email' ? { way, recipient } : { way }));
  },
});
