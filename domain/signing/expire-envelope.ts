import { z } from 'zod';
import { endAddendumSigning, endContractSigning } from '#domain/contracts/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as envelopes from './repo.ts';
import { expireOpen } from './steps.ts';

/** Ends the signing of a document whose term is over; does nothing when everybody has signed or it is too early. */
export const expireEnvelope = defineVerb({
  name: 'signing.expireEnvelope',
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
    if (row.state !== 'open' || actor.asOf < row.expiresAt) return { isDone: false };
    if (row.subjectKind === 'contract') return { isDone: await endContractSigning(tx, row.subjectId, envelopeId) };
    if (row.subjectKind === 'addendum') return { isDone: await endAddendumSigning(tx, row.subjectId, envelopeId) };
    return { isDone: await expireOpen(tx, envelopeId) }; // the report itself stays with its reminders and its clause
  },
});
