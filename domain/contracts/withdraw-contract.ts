import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { revokeLinks } from '#domain/links/steps.ts';
import { envelopeOf, withdrawEnvelope } from '#domain/signing/steps.ts';
import { asHead } from './as-head.ts';
import { backToDraft } from './back-to-draft.ts';
import { contractFacts } from './contract-facts.ts';
import { ContractHead, isOpen } from './model/contract.ts';
import * as contracts from './repo.ts';

/** Takes a contract back before the client has signed, to change it: its links close, its number stays. @throws NotFound · Conflict `contracts.errors.notWaiting` */
export const withdrawContract = defineVerb({
  name: 'contracts.withdrawContract',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/contracts/{contractId}/withdrawal', summary: 'Take a contract back from signing' },
  input: z.object({ contractId: id<'contract'>() }),
  output: ContractHead,
  async run(tx, _actor, { contractId }) {
    const current = await contracts.lockContract(tx, contractId);
    if (!isOpen(current.state)) throw new Conflict('contracts.errors.notWaiting');
    const envelope = await envelopeOf(tx, contractId);
    if (envelope) await withdrawEnvelope(tx, envelope.id);
    await revokeLinks(tx, contractId);
    tx.emit({ type: 'ContractWithdrawn', ...contractFacts(current) });
    return asHead(await backToDraft(tx, current));
  },
});
