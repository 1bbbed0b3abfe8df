import { z } from 'zod';
import { CivilDay, Issuer, Locale, Picture } from '../layout/schema.ts';

/** Who signed, when, how and what: the page kept beside a document signed on our pages. Hashes are hexadecimal SHA-256. */
export const EvidenceDocument = z.object({
  locale: Locale,
  issuer: Issuer,
  envelopeId: z.string(),
  document: z.object({
    title: z.string(),
    number: z.string(),
    date: CivilDay,
    fileName: z.string(),
    sha256: z.string(),
    sizeBytes: z.number().int(),
  }),
  /** What the signature is in law: «Semnătură electronică simplă, cu dovezi de audit (…)». */
  statement: z.string(),
  signers: z.array(
    z.object({
      name: z.string(),
      position: z.string().optional(),
      partyName: z.string(),
      email: z.string(),
      role: z.enum(['provider', 'beneficiary']),
      method: z.enum(['typed', 'drawn', 'otp', 'qualified']),
      signedAt: z.date(),
      ip: z.string().optional(),
      userAgent: z.string().optional(),
      /** The sentence ticked before signing. */
      consent: z.string(),
      picture: Picture.optional(),
      typed: z.string().optional(),
    }),
  ),
  /** Link opened, code verified, signed, sealed; in order. `label` is the sentence printed. */
  events: z.array(
    z.object({
      at: z.date(),
      label: z.string(),
      actor: z.string().optional(),
      ip: z.string().optional(),
      sha256: z.string().optional(),
    }),
  ),
});
export type EvidenceDocument = z.infer<typeof EvidenceDocument>;
