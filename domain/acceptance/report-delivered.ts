import { z } from 'zod';
import { dealOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { writeDraft } from './drafting.ts';
import { ReportHead } from './model/report.ts';
import { sendDraft } from './sending.ts';

/** Everything of a deal that was delivered and is on no report, over all its places, drafted and sent in one click. @throws as draftReport and sendReport */
export const reportDelivered = defineVerb({
  name: 'acceptance.reportDelivered',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: {
    method: 'POST',
    path: '/deals/{dealId}/acceptance-report',
    summary: 'Report and send everything that was delivered',
  },
  input: z.object({
    dealId: id<'deal'>(),
    periodStart: optional(civilDate()),
    periodEnd: optional(civilDate()),
  }),
  output: ReportHead,
  async run(tx, _actor, { dealId, ...period }) {
    const { clientId } = await dealOf(tx, dealId);
    const draft = await writeDraft(tx, { clientId, dealId }, period);
    return asHead(await sendDraft(tx, draft, { way: 'email' }));
  },
});
