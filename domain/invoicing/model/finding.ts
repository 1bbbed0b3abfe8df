import { z } from 'zod';

const sentences = { what: z.string(), why: z.string(), mend: z.string() };

/** What ANAF's rules find wrong, in Romanian and English: what, why, how to mend it, and the field of the draft that does. */
export const InvoiceFinding = z.object({
  id: z.string(),
  severity: z.enum(['fatal', 'warning']),
  field: z.string().optional(),
  ...sentences,
  en: z.object(sentences),
});
export type InvoiceFinding = z.output<typeof InvoiceFinding>;
