import { z } from 'zod';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { tellTeam } from '#domain/clients/steps-team.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { required } from '#domain/kernel/required.ts';
import { id } from '#domain/kernel/schemas.ts';
import { pendingTerms } from './issue-terms.ts';

/**
 * Warns the company that something delivered must be invoiced soon: 10, 5 and 2 days before the last legal day, once each.
 * @law Cod fiscal art. 319 (16)
 */
export const warnIssueTerm = defineVerb({
  name: 'invoicing.warnIssueTerm',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ contractedServiceId: id<'contractedService'>() }),
  output: z.object({ isWarned: z.boolean() }),
  async run(tx, actor, { contractedServiceId }) {
    const { clientId } = required(await lockContractedServices(tx, [contractedServiceId]));
    const terms = await pendingTerms(tx, clientId);
    const term = terms.find(({ item }) => item.contractedServiceId === contractedServiceId);
    if (!term || term.warning.at > actor.asOf) return { isWarned: false };
    const { item } = term;
    const days = Math.max(item.daysLeft, 0);
    await tellTeam(
      tx,
      { roles: ['accounting'], due: item.lastDay },
      {
        clientId,
        subjectKind: 'company',
        subjectId: contractedServiceId,
        template: 'issue-term',
        data: {
          clientName: item.clientName,
          service: item.name,
          lastDay: item.lastDay,
          days: term.warning.days,
          daysLeft: days,
          path: `/invoices/new?client=${clientId}`,
        },
      },
    );
    tx.emit({
      type: 'IssueTermNear',
      subject: contractedServiceId,
      clientId,
      dealId: item.dealId,
      facts: { service: item.name, lastDay: formatCivilDate(item.lastDay), days: String(days) },
    });
    return { isWarned: true };
  },
});
