import { z } from 'zod';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { RECORDED_WAYS } from '#domain/signing/model/signature.ts';
import { SEAL_LEVELS } from '#domain/signing/model/seal.ts';
import { awaitsSeal, envelopeOf, sealOf, signaturesOf } from '#domain/signing/steps.ts';

/** One party's place in the signing of a contract or addendum. */
export const Signer = z.object({
  party: z.enum(['company', 'client']),
  state: z.enum(['waiting', 'signed', 'refused']),
  method: z.enum(['typed', 'drawn', 'recorded']).nullable(),
  signerName: z.string().nullable(),
  signerRole: z.string().nullable(),
  recordedWay: z.enum(RECORDED_WAYS).nullable(),
  recordedById: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  fileId: z.string().nullable(),
  reason: z.string().nullable(),
  /** When the code sent to the signer's address was typed. */
  codeAt: instant().nullable(),
  at: instant().nullable(),
});

export const Signing = z.object({
  state: z.enum(['open', 'complete', 'refused', 'expired', 'withdrawn']),
  documentSha256: z.string(),
  expiresAt: instant(),
  remindedAt: instant().nullable(),
  signers: z.array(Signer),
  /** Of what everybody has signed here: whether it is sealed, or since when it waits to be. */
  seal: z
    .discriminatedUnion('state', [
      z.object({ state: z.literal('sealed'), level: z.enum(SEAL_LEVELS), at: instant() }),
      z.object({ state: z.literal('waiting'), since: instant(), isLate: z.boolean() }),
    ])
    .nullable(),
});
export type Signing = z.output<typeof Signing>;

/** How far the last signing of a document is; null before it was sent. */
export async function signingOf(tx: Tx, subjectId: string): Promise<Signing | null> {
  const envelope = await envelopeOf(tx, subjectId);
  if (!envelope) return null;
  return { ...envelope, signers: await signaturesOf(tx, envelope.id), seal: await sealState(tx, envelope) };
}

/** A seal is there within seconds; after this, somebody should know that it is not. */
const LATE_MS = 5 * 60_000;

async function sealState(
  tx: Tx,
  { id, subjectId, completedAt }: { id: Id<'envelope'>; subjectId: string; completedAt: Date | null },
): Promise<Signing['seal']> {
  const seal = await sealOf(tx, id);
  if (seal) return { state: 'sealed', level: seal.level, at: seal.sealedAt };
  if (completedAt === null || !(await awaitsSeal(tx, subjectId))) return null;
  return { state: 'waiting', since: completedAt, isLate: tx.asOf.getTime() - completedAt.getTime() > LATE_MS };
}
