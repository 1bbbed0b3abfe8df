import { z } from 'zod';
import { sendSealedReport } from '#domain/acceptance/steps.ts';
import { sendSealedAddendum, sendSealedContract } from '#domain/contracts/steps.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { SEAL_LEVELS } from './model/seal.ts';
import * as envelopes from './repo.ts';

const SENDING = { contract: sendSealedContract, addendum: sendSealedAddendum, acceptance: sendSealedReport };

/**
 * Keeps the sealed file of a signed document, once, with the one that was signed, and sends the parties their copies. A second
 * sealing changes nothing: the first file stays. @throws NotFound · Conflict `signing.errors.open` before everybody has signed
 */
export const keepSeal = defineVerb({
  name: 'signing.keepSeal',
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
  input: z.object({
    envelopeId: id<'envelope'>(),
    original: StoredFile,
    sealed: StoredFile,
    level: z.enum(SEAL_LEVELS),
  }),
  output: z.object({ sha256: z.string() }),
  async run(tx, _actor, { envelopeId, original, sealed, level }) {
    const { state, subjectKind, subjectId } = await envelopes.lockEnvelope(tx, envelopeId);
    if (state !== 'complete' || subjectKind === 'offer') throw new Conflict('signing.errors.open');
    const before = await envelopes.findSeal(tx, envelopeId);
    if (before) return { sha256: before.sha256 };
    const [originalFileId, fileId] = [await recordFile(tx, original), await recordFile(tx, sealed)];
    await envelopes.insertSeal(tx, { envelopeId, originalFileId, fileId, level });
    const about = await SENDING[subjectKind](tx, subjectId);
    tx.emit({ type: 'DocumentSealed', ...about });
    return { sha256: sealed.sha256 };
  },
});
