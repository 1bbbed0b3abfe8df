import { z } from 'zod';
import { Issuer, Locale, Party } from '#documents/pdf/layout/schema.ts';
import { reviveJson, storedJson } from '#domain/kernel/json.ts';

/** Whose paper an offer is, for whom, and how VAT stands on it. */
export const Parties = z.object({
  issuer: Issuer,
  client: Party,
  isConsumer: z.boolean(),
  showVat: z.boolean(),
  mentions: z.array(z.string()),
  locale: Locale,
});
export type Parties = z.output<typeof Parties>;

/** As the column of a frozen wording keeps them. */
export const asStored = (parties: Parties) => storedJson(parties);

/** What was frozen with the wording. */
export const thawedParties = (stored: Record<string, unknown>): Parties => Parties.parse(reviveJson(stored));
