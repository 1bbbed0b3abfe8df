import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asAddendum, lockWaiting } from './addenda.ts';
import { addendumFacts } from './contract-facts.ts';
import { mailedAddendum } from './mailed.ts';
import { mailRefused } from './mailing.ts';
import { AddendumHead } from './model/addendum.ts';
import { RefusedByLink } from './model/answer.ts';
import { requireOwnLink } from './own-link.ts';
import * as addenda from './repo-addenda.ts';
import { takeRefusal } from './take-signature.ts';

/** The client will not sign the addendum so; the contract stays as it is. @throws NotFound for another link · Conflict */
export const refuseAddendum = defineVerb({
  name: 'contracts.refuseAddendum',
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
  input: RefusedByLink.extend({ addendumId: id<'addendum'>() }),
  output: AddendumHead,
  async run(tx, actor, { addendumId, reason }) {
    requireOwnLink(actor, 'addendum', addendumId);
    const { contract, row } = await lockWaiting(tx, addendumId);
    const what = mailedAddendum(contract, row);
    await takeRefusal(tx, what, reason);
    tx.emit({ type: 'ContractRefused', ...addendumFacts(contract, row) });
    await mailRefused(tx, what, reason);
    return asAddendum(await addenda.updateAddendum(tx, addendumId, { state: 'refused' }));
  },
});
