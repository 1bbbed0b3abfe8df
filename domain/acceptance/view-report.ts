import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { eventFacts } from './event-facts.ts';
import { requireOwnLink } from './own-link.ts';
import * as reports from './repo.ts';

/** The client has opened the report: noted the first time, later openings change nothing. @throws NotFound for another link's report */
export const viewReport = defineVerb({
  name: 'acceptance.viewReport',
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
  input: z.object({ reportId: id<'acceptanceReport'>() }),
  output: z.object({}),
  async run(tx, actor, { reportId }) {
    requireOwnLink(actor, reportId);
    const current = await reports.lockReport(tx, reportId);
    if (current.state !== 'sent') return {};
    const viewed = await reports.updateReport(tx, reportId, { state: 'viewed', viewedAt: tx.asOf });
    tx.emit({ type: 'AcceptanceViewed', ...eventFacts(viewed) });
    return {};
  },
});
