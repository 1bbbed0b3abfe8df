import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { tellTeam } from '#domain/clients/steps-team.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { contractFacts } from './contract-facts.ts';
import { dueNotice } from './model/notices.ts';
import * as contracts from './repo.ts';

/** Tells our people, 60, 30, 15, 7 and 1 days before, once each, that a contract in force ends. Too early or too late it does nothing. */
export const noticeContract = defineVerb({
  name: 'contracts.noticeContract',
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
  input: z.object({ contractId: id<'contract'>() }),
  output: z.object({ isDone: z.boolean() }),
  async run(tx, actor, { contractId }) {
    const current = await contracts.lockContract(tx, contractId);
    const { endDate, noticedDays, state, clientId } = current;
    if (endDate === null || (state !== 'in_force' && state !== 'suspended')) return { isDone: false };
    const [notice, left] = [dueNotice(endDate, noticedDays, actor.asOf), daysBetween(civilDateOf(actor.asOf), endDate)];
    if (notice === undefined || left < 0) return { isDone: false };
    await contracts.updateContract(tx, contractId, { noticedDays: notice });
    const { facts, ...about } = contractFacts(current);
    tx.emit({ type: 'ContractExpiring', ...about, facts: { ...facts, days: String(left), date: endDate } });
    await tellTeam(
      tx,
      { roles: ['sales'] },
      {
        clientId,
        subjectKind: 'contract',
        subjectId: contractId,
        template: 'contract-expiring',
        data: {
          number: current.printedNumber,
          clientName: (await clientOf(tx, clientId)).name,
          days: left,
          expiresOn: endDate,
        },
      },
    );
    return { isDone: true };
  },
});
