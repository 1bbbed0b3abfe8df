import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import type { SignedDocument } from '#domain/signing/model/signed-document.ts';
import { envelopeToSeal } from '#domain/signing/steps.ts';
import { printedBefore } from './edition.ts';
import { paperFor } from './paper-for.ts';
import { isSignable } from './sealing.ts';

/**
 * What sealing an envelope needs: the paper that the parties had before them, and the same with their signatures and the
 * evidence. Null when it is sealed already, or there is nothing to seal. @throws NotFound
 */
export const paperToSeal = defineQuery({
  name: 'papers.paperToSeal',
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
  output: z
    .object({
      kind: z.enum(['contract', 'addendum', 'acceptance']),
      id: z.uuid(),
      fileName: z.string(),
      original: z.object({
        document: z.custom<SignedDocument>(),
        createdAt: instant(),
        edition: z.string().nullable(),
        printed: z.object({ key: z.string(), sha256: z.string() }).nullable(),
      }),
      signed: z.custom<SignedDocument>(),
      completedAt: instant(),
      signers: z.array(z.object({ name: z.string(), party: z.string(), at: instant() })),
    })
    .nullable(),
  async run(tx, _actor, { envelopeId }) {
    const envelope = await envelopeToSeal(tx, envelopeId);
    if (!envelope) return null;
    const { kind, subjectId, completedAt } = envelope;
    const { fileName, document, signing } = await paperFor(tx, kind, subjectId);
    if (signing?.envelopeId !== envelopeId || !isSignable(document)) return null;
    const { original } = signing;
    return {
      kind,
      id: subjectId,
      fileName,
      original: { ...original, ...(await printedBefore(tx, { kind, id: subjectId }, original)) },
      signed: document,
      completedAt,
      signers: (document.data.evidence?.signers ?? []).map(({ name, partyName: party, signedAt: at }) => ({
        name,
        party,
        at,
      })),
    };
  },
});
