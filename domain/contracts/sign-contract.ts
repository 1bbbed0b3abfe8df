import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { comeIntoForce } from './in-force.ts';
import { mailedContract } from './mailed.ts';
import { SignedByLink } from './model/answer.ts';
import { ContractHead, isOpen } from './model/contract.ts';
import { requireOwnLink } from './own-link.ts';
import * as contracts from './repo.ts';
import { takeSignature } from './take-signature.ts';

/**
 * «Semnez»: the client's signature, typed or drawn, with the evidence that goes with it. The last one puts the contract into
 * force. @throws NotFound for another link · Conflict `contracts.errors.superseded`, `signing.errors.*` · Invalid per field
 */
export const signContract = defineVerb({
  name: 'contracts.signContract',
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
  input: SignedByLink.extend({ contractId: id<'contract'>() }),
  output: ContractHead,
  async run(tx, actor, { contractId, ...signed }) {
    const holder = requireOwnLink(actor, 'contract', contractId);
    const current = await contracts.lockContract(tx, contractId);
    if (current.currentVersion !== holder.subjectVersion) throw new Conflict('contracts.errors.superseded');
    if (!isOpen(current.state)) throw new Conflict('signing.errors.closed');
    const date = current.contractDate ?? civilDateOf(tx.asOf);
    const { isComplete } = await takeSignature(tx, holder, { what: mailedContract(current), date }, signed);
    tx.emit({ type: 'ContractSigned', ...contractFacts(current) });
    if (isComplete) return asHead(await comeIntoForce(tx, current));
    return asHead(await contracts.updateContract(tx, contractId, { state: 'partially_signed' }));
  },
});
