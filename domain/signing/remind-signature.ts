import { z } from 'zod';
import { remindOfAddendum, remindOfContract } from '#domain/contracts/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { reminderTime } from './due.ts';
import * as envelopes from './repo.ts';

/** Reminds a client, once, of a document that waits for a signature; does nothing when it no longer does or it is too early. */
export const remindSignature = defineVerb({
  name: 'signing.remindSignature',
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
  input: z.object({ envelopeId: id<'envelope'>() }),
  output: z.object({ isDone: z.boolean() }),
  async run(tx, actor, { envelopeId }) {
    const row = await envelopes.findEnvelope(tx, envelopeId);
    if (row.state !== 'open' || actor.asOf < (await reminderTime(tx, row))) return { isDone: false };
    if (row.subjectKind === 'contract') return { isDone: await remindOfContract(tx, row.subjectId, envelopeId) };
    if (row.subjectKind === 'addendum') return { isDone: await remindOfAddendum(tx, row.subjectId, envelopeId) };
    return { isDone: false }; // acceptance reports have reminders of their own
  },
});
