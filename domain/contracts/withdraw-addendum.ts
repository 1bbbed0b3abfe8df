import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { revokeLinks } from '#domain/links/steps.ts';
import { envelopeOf, withdrawEnvelope } from '#domain/signing/steps.ts';
import { asAddendum, lockWaiting } from './addenda.ts';
import { addendumFacts } from './contract-facts.ts';
import { AddendumHead } from './model/addendum.ts';
import * as addenda from './repo-addenda.ts';

/** Takes an addendum back before the client has signed; the next one bears its number. @throws NotFound · Conflict `contracts.errors.notWaiting` */
export const withdrawAddendum = defineVerb({
  name: 'contracts.withdrawAddendum',
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
  api: { method: 'POST', path: '/addenda/{addendumId}/withdrawal', summary: 'Take an addendum back from signing' },
  input: z.object({ addendumId: id<'addendum'>() }),
  output: AddendumHead,
  async run(tx, _actor, { addendumId }) {
    const { contract, row } = await lockWaiting(tx, addendumId);
    const envelope = await envelopeOf(tx, addendumId);
    if (envelope) await withdrawEnvelope(tx, envelope.id);
    await revokeLinks(tx, addendumId);
    tx.emit({ type: 'ContractWithdrawn', ...addendumFacts(contract, row) });
    return asAddendum(await addenda.updateAddendum(tx, addendumId, { state: 'refused' }));
  },
});
