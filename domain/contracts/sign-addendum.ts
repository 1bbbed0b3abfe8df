import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asAddendum, lockWaiting, requireInForce } from './addenda.ts';
import { addendumFacts } from './contract-facts.ts';
import { addendumIntoForce } from './in-force.ts';
import { mailedAddendum } from './mailed.ts';
import { AddendumHead } from './model/addendum.ts';
import { SignedByLink } from './model/answer.ts';
import { requireOwnLink } from './own-link.ts';
import * as addenda from './repo-addenda.ts';
import { takeSignature } from './take-signature.ts';

/**
 * The client's signature on an addendum, as on the contract; only while the contract is in force.
 * @throws NotFound for another link · Conflict `contracts.errors.notInForce`, `signing.errors.*` · Invalid per field
 */
export const signAddendum = defineVerb({
  name: 'contracts.signAddendum',
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
  input: SignedByLink.extend({ addendumId: id<'addendum'>() }),
  output: AddendumHead,
  async run(tx, actor, { addendumId, ...signed }) {
    const holder = requireOwnLink(actor, 'addendum', addendumId);
    const { contract, row } = await lockWaiting(tx, addendumId);
    requireInForce(contract);
    const date = civilDateOf(row.sentAt ?? tx.asOf);
    const { isComplete } = await takeSignature(tx, holder, { what: mailedAddendum(contract, row), date }, signed);
    tx.emit({ type: 'ContractSigned', ...addendumFacts(contract, row) });
    if (isComplete) return asAddendum(await addendumIntoForce(tx, contract, row));
    return asAddendum(await addenda.updateAddendum(tx, addendumId, { state: 'partially_signed' }));
  },
});
