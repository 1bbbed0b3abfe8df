import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { wakeDeal } from '#domain/recurring/steps.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { ContractHead } from './model/contract.ts';
import * as contracts from './repo.ts';

/** Takes a contract off hold from today on; what recurs goes on. @throws NotFound · Conflict `contracts.errors.notSuspended` */
export const resumeContract = defineVerb({
  name: 'contracts.resumeContract',
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
  api: { method: 'POST', path: '/contracts/{contractId}/resumption', summary: 'Take a contract off hold' },
  input: z.object({ contractId: id<'contract'>() }),
  output: ContractHead,
  async run(tx, _actor, { contractId }, meta) {
    const current = await contracts.lockContract(tx, contractId);
    if (current.state !== 'suspended') throw new Conflict('contracts.errors.notSuspended');
    requireVersion(current, meta, current.printedNumber);
    const row = await contracts.updateContract(tx, contractId, {
      state: 'in_force',
      suspendedOn: null,
      suspendReason: null,
    });
    const { facts, ...about } = contractFacts(row);
    tx.emit({ type: 'ContractResumed', ...about, facts: { ...facts, date: civilDateOf(tx.asOf) } });
    await wakeDeal(tx, row.dealId);
    return asHead(row);
  },
});
