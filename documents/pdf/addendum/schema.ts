import { z } from 'zod';
import { Evidence } from '../evidence/schema.ts';
import { Annex, Article, CivilDay, Issuer, Locale, Party, Signature, SigningVariant } from '../layout/schema.ts';

/** An addendum to a contract in force; addenda are numbered 1 … k without holes. */
export const AddendumDocument = z.object({
  locale: Locale,
  number: z.string(),
  date: CivilDay,
  effectiveDate: CivilDay,
  contract: z.object({ title: z.string(), number: z.string(), date: CivilDay }),
  state: z.enum(['draft', 'sent', 'signed']),
  variant: SigningVariant,
  provider: Issuer,
  beneficiary: Party,
  /** «Între … și …, identificați în contract, s-a convenit:». */
  preamble: z.string(),
  articles: z.array(Article),
  /** Old and new wording side by side, when the articles change text. */
  changes: z.array(z.object({ place: z.string(), before: z.string(), after: z.string() })),
  annexes: z.array(Annex),
  signatures: z.array(Signature),
  /** The last page, once it is signed here. */
  evidence: Evidence.optional(),
});
export type AddendumDocument = z.infer<typeof AddendumDocument>;
