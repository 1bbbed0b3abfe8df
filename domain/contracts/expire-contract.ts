import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { contractFacts } from './contract-facts.ts';
import * as contracts from './repo.ts';

/** Ends a contract whose last day is over, at 24:00 in Bucharest. Called earlier or again it does nothing. */
export const expireContract = defineVerb({
  name: 'contracts.expireContract',
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
    const { endDate, state } = current;
    if (endDate === null || (state !== 'in_force' && state !== 'suspended')) return { isDone: false };
    const end = endOfDay(endDate);
    if (actor.asOf < end) return { isDone: false };
    await contracts.updateContract(tx, contractId, { state: 'expired', endedAt: end });
    tx.emit({ type: 'ContractExpired', ...contractFacts(current) });
    return { isDone: true };
  },
});
