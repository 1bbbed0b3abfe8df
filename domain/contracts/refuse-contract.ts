import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { backToDraft } from './back-to-draft.ts';
import { contractFacts } from './contract-facts.ts';
import { mailedContract } from './mailed.ts';
import { mailRefused } from './mailing.ts';
import { RefusedByLink } from './model/answer.ts';
import { ContractHead, isOpen } from './model/contract.ts';
import { requireOwnLink } from './own-link.ts';
import * as contracts from './repo.ts';
import { takeRefusal } from './take-signature.ts';

/** The client will not sign it so: it becomes a draft again with the reason beside it. @throws NotFound for another link · Conflict */
export const refuseContract = defineVerb({
  name: 'contracts.refuseContract',
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
  input: RefusedByLink.extend({ contractId: id<'contract'>() }),
  output: ContractHead,
  async run(tx, actor, { contractId, reason }) {
    const holder = requireOwnLink(actor, 'contract', contractId);
    const current = await contracts.lockContract(tx, contractId);
    if (current.currentVersion !== holder.subjectVersion) throw new Conflict('contracts.errors.superseded');
    if (!isOpen(current.state)) throw new Conflict('signing.errors.closed');
    const what = mailedContract(current);
    await takeRefusal(tx, what, reason);
    tx.emit({ type: 'ContractRefused', ...contractFacts(current) });
    await mailRefused(tx, what, reason);
    return asHead(await backToDraft(tx, current));
  },
});
