import { z } from 'zod';
import { Evidence } from '../evidence/schema.ts';
import { Annex, Article, CivilDay, Issuer, Locale, Party, Signature, SigningVariant } from '../layout/schema.ts';

/** A services contract from an already filled template: no `{…}` is left in any text. */
export const ContractDocument = z.object({
  locale: Locale,
  /** «CONTRACT DE PRESTĂRI SERVICII». */
  title: z.string(),
  number: z.string(),
  date: CivilDay,
  state: z.enum(['draft', 'sent', 'signed', 'ended']),
  variant: SigningVariant,
  provider: Issuer,
  beneficiary: Party,
  /** Numbered «Art. 1», «Art. 2» in the given order; the parties are the first article. */
  articles: z.array(Article),
  annexes: z.array(Annex),
  signatures: z.array(Signature),
  /** The last page, once it is signed here. */
  evidence: Evidence.optional(),
});
export type ContractDocument = z.infer<typeof ContractDocument>;
