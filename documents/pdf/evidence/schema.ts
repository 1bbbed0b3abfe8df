import { z } from 'zod';
import { CivilDay, Issuer, Locale, Picture } from '../layout/schema.ts';

/** Who signed, when, how and what; stands on its own page or at the end of what was signed. Hashes are hexadecimal SHA-256. */
export const Evidence = z.object({
  envelopeId: z.string(),
  document: z.object({
    title: z.string(),
    number: z.string(),
    date: CivilDay,
    sha256: z.string(),
    /** The file that was signed, when a file was and not a wording of ours. */
    file: z.object({ name: z.string(), sizeBytes: z.number().int() }).optional(),
  }),
  /** What the signature is in law: «Semnătură electronică simplă, cu dovezi de audit (…)». */
  statement: z.string(),
  signers: z.array(
    z.object({
      name: z.string(),
      position: z.string().optional(),
      partyName: z.string(),
      email: z.string().optional(),
      /** A code that went to the address was typed. */
      isEmailVerified: z.boolean().default(false),
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
export type Evidence = z.infer<typeof Evidence>;

/** The same as a paper of its own. */
export const EvidenceDocument = Evidence.extend({ locale: Locale, issuer: Issuer });
export type EvidenceDocument = z.infer<typeof EvidenceDocument>;
