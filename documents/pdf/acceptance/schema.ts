import { z } from 'zod';
import { Evidence } from '../evidence/schema.ts';
import { CivilDay, Currency, Issuer, Locale, Party, Picture, Signature, SigningVariant } from '../layout/schema.ts';

/** Where a picture is kept; whoever prints lays it in as `picture`. */
const VisitPicture = z.object({
  file: z.object({ key: z.string(), mimeType: Picture.shape.mimeType }),
  picture: Picture.optional(),
});
export type VisitPicture = z.infer<typeof VisitPicture>;

/** One visit of the period, for the annex. */
const Visit = z.object({
  title: z.string(),
  site: z.string().optional(),
  date: CivilDay,
  performer: z.string().optional(),
  photos: z.array(VisitPicture.extend({ caption: z.string().optional() })),
  /** Taken, and not printed here. */
  morePhotos: z.number().int(),
  /** Whoever of the client saw it and signed on the phone, at `14:05`. */
  seenBy: z
    .object({
      name: z.string(),
      position: z.string().optional(),
      date: CivilDay,
      time: z.string(),
      signature: VisitPicture,
    })
    .optional(),
});

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
      /** Of the common procurement vocabulary, `90911200-8`. */
      cpv: z.string().optional(),
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
  /** Visit by visit, with photos and what was signed on the spot. */
  visits: z.array(Visit).optional(),
  signatures: z.array(Signature),
  /** The last page, once it is signed here. */
  evidence: Evidence.optional(),
});
export type AcceptanceDocument = z.infer<typeof AcceptanceDocument>;
