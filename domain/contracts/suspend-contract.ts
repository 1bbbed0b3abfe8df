import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, prose } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { pauseDeal } from '#domain/recurring/steps.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { ContractHead } from './model/contract.ts';
import * as contracts from './repo.ts';

/**
 * Puts a contract in force on hold from a day that has come, for a reason on record: nothing recurring is made until it is
 * resumed; its term goes on. @throws NotFound · Conflict `contracts.errors.notInForce` · Invalid `contracts.errors.suspensionDate`
 */
export const suspendContract = defineVerb({
  name: 'contracts.suspendContract',
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
  api: { method: 'POST', path: '/contracts/{contractId}/suspension', summary: 'Put a contract on hold' },
  input: z.object({ contractId: id<'contract'>(), date: civilDate(), reason: prose(1_000) }),
  output: ContractHead,
  async run(tx, _actor, { contractId, date, reason }, meta) {
    const current = await contracts.lockContract(tx, contractId);
    if (current.state !== 'in_force') throw new Conflict('contracts.errors.notInForce');
    requireVersion(current, meta, current.printedNumber);
    if (date > civilDateOf(tx.asOf) || date < (current.contractDate ?? current.startDate))
      throw new Invalid('contracts.errors.suspensionDate', { fields: ['date'] });
    const row = await contracts.updateContract(tx, contractId, {
      state: 'suspended',
      suspendedOn: date,
      suspendReason: reason,
    });
    const { facts, ...about } = contractFacts(row);
    tx.emit({ type: 'ContractSuspended', ...about, facts: { ...facts, date } });
    await pauseDeal(tx, row.dealId);
    return asHead(row);
  },
});
