import { z } from 'zod';
import { Evidence } from '../evidence/schema.ts';
import { CivilDay, Currency, Issuer, Locale, Party, Signature, SigningVariant } from '../layout/schema.ts';

/** An acceptance report (proces-verbal de recepție), which the invoice rests on. */
export const AcceptanceDocument = z.object({
  locale: Locale,
  number: z.string(),
  date: CivilDay,
  place: z.string().optional(),
  state: z.enum(['draft', 'sent', 'signed']),
  variant: SigningVariant,
  /** The number under which an institution entered it in its register. */
  registration: z.object({ number: z.string(), date: CivilDay.optional() }).optional(),
  contract: z.object({ number: z.string(), date: CivilDay }).optional(),
  stage: z.string().optional(),
  period: z.object({ from: CivilDay, to: CivilDay }),
  provider: Issuer,
  beneficiary: Party,
  /** Those who verified the services; an institution names a president and members. */
  committee: z.array(
    z.object({
      name: z.string(),
      position: z.string().optional(),
      role: z.enum(['provider', 'beneficiary', 'president', 'member']),
    }),
  ),
  currency: Currency,
  lines: z.array(
    z.object({
      name: z.string(),
      description: z.string().optional(),
      unit: z.string(),
      contractedQuantity: z.bigint().optional(),
      deliveredQuantity: z.bigint(),
      /** Before VAT. */
      value: z.bigint(),
    }),
  ),
  /** Before VAT. */
  acceptedValue: z.bigint(),
  deliverables: z.array(z.object({ fileName: z.string(), sha256: z.string() })),
  findings: z.string(),
  objections: z.array(z.object({ text: z.string(), remedyDate: CivilDay.optional() })),
  conclusion: z.enum(['accepted', 'acceptedWithObjections', 'rejected']),
  /** «Raport de activitate», «Pontaj noiembrie 2026». */
  annexes: z.array(z.string()),
  signatures: z.array(Signature),
  /** The last page, once it is signed here. */
  evidence: Evidence.optional(),
});
export type AcceptanceDocument = z.infer<typeof AcceptanceDocument>;
