import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id, line, optional } from '#domain/kernel/schemas.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { asHead } from './as-head.ts';
import { WithObjections } from './model/answer.ts';
import { ReportHead } from './model/report.ts';
import { requireOwnLink } from './own-link.ts';
import * as reports from './repo.ts';
import { signByClient } from './sign-by-client.ts';
import { requireOpen, takeAcceptance } from './take-answer.ts';
import { weigh } from './weigh-answer.ts';

/**
 * The client accepts with objections: what is accepted may be invoiced, the rest returns to delivery as remedial work.
 * @throws NotFound · Conflict `acceptance.errors.answered` · Invalid beside the field
 */
export const acceptWithObjections = defineVerb({
  name: 'acceptance.acceptWithObjections',
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
  input: WithObjections.extend({ reportId: id<'acceptanceReport'>(), name: line(100), role: optional(line(100)) }),
  output: ReportHead,
  async run(tx, actor, { reportId, name, role, ...answer }) {
    requireOwnLink(actor, reportId);
    const current = await reports.lockReport(tx, reportId);
    requireOpen(current);
    const weighed = weigh(await reports.linesOf(tx, reportId), answer, civilDateOf(tx.asOf));
    const { language } = await clientOf(tx, current.clientId);
    const consent = messagesFor(language).acceptance.paper.consentWithObjections;
    await signByClient(tx, current, { name, role, consent });
    return asHead(await takeAcceptance(tx, current, weighed, { answeredAt: tx.asOf, answeredBy: name }, 'link'));
  },
});
