import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line, optional } from '#domain/kernel/schemas.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { asHead } from './as-head.ts';
import { ReportHead } from './model/report.ts';
import { requireOwnLink } from './own-link.ts';
import * as reports from './repo.ts';
import { signByClient } from './sign-by-client.ts';
import { requireOpen, takeAcceptance } from './take-answer.ts';
import { acceptedWhole } from './weigh-answer.ts';

/**
 * The client accepts all by one tap on the link; name, time, address and the sentence agreed to stay as evidence. A repeat
 * changes nothing. @throws NotFound · Conflict `acceptance.errors.answered`
 */
export const acceptReport = defineVerb({
  name: 'acceptance.acceptReport',
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
  input: z.object({ reportId: id<'acceptanceReport'>(), name: line(100), role: optional(line(100)) }),
  output: ReportHead,
  async run(tx, actor, { reportId, name, role }) {
    requireOwnLink(actor, reportId);
    const current = await reports.lockReport(tx, reportId);
    if (current.state === 'accepted') return asHead(current);
    requireOpen(current);
    const { language } = await clientOf(tx, current.clientId);
    await signByClient(tx, current, { name, role, consent: messagesFor(language).acceptance.paper.consent });
    const lines = await reports.linesOf(tx, reportId);
    const given = { answeredAt: tx.asOf, answeredBy: name };
    return asHead(await takeAcceptance(tx, current, acceptedWhole(lines), given, 'link'));
  },
});
