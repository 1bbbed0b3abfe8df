import { z } from 'zod';
import { instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { RECORDED_WAYS } from '#domain/signing/model/signature.ts';
import { envelopeOf, signaturesOf } from '#domain/signing/steps.ts';

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
  at: instant().nullable(),
});

export const Signing = z.object({
  state: z.enum(['open', 'complete', 'refused', 'expired', 'withdrawn']),
  documentSha256: z.string(),
  expiresAt: instant(),
  remindedAt: instant().nullable(),
  signers: z.array(Signer),
});
export type Signing = z.output<typeof Signing>;

/** How far the last signing of a document is; null before it was sent. */
export async function signingOf(tx: Tx, subjectId: string): Promise<Signing | null> {
  const envelope = await envelopeOf(tx, subjectId);
  return envelope ? { ...envelope, signers: await signaturesOf(tx, envelope.id) } : null;
}
