import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, prose } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { pauseDeal } from '#domain/recurring/steps.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { ContractHead } from './model/contract.ts';
import * as contracts from './repo.ts';

/**
 * Ends a contract before its term, on a day that has come, for a reason on record. What was done until then is still
 * invoiced. @throws NotFound · Conflict `contracts.errors.notInForce` · Invalid `contracts.errors.terminationDate`
 */
export const terminateContract = defineVerb({
  name: 'contracts.terminateContract',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/contracts/{contractId}/termination', summary: 'End a contract before its term' },
  input: z.object({ contractId: id<'contract'>(), date: civilDate(), reason: prose(1_000) }),
  output: ContractHead,
  async run(tx, _actor, { contractId, date, reason }, meta) {
    const current = await contracts.lockContract(tx, contractId);
    if (current.state !== 'in_force' && current.state !== 'suspended')
      throw new Conflict('contracts.errors.notInForce');
    requireVersion(current, meta, current.printedNumber);
    if (date > civilDateOf(tx.asOf) || (current.contractDate !== null && date < current.contractDate))
      throw new Invalid('contracts.errors.terminationDate', { fields: ['date'] });
    const ended = await contracts.updateContract(tx, contractId, {
      state: 'terminated',
      endedAt: startOfDay(date),
      endReason: reason,
    });
    const { facts, ...about } = contractFacts(ended);
    tx.emit({ type: 'ContractTerminated', ...about, facts: { ...facts, date } });
    await pauseDeal(tx, ended.dealId);
    return asHead(ended);
  },
});
