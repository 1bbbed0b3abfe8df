import { z } from 'zod';

/** What ANAF's rules find wrong, in Romanian: what, why, how to mend it, and the field of the draft that does. */
export const InvoiceFinding = z.object({
  id: z.string(),
  severity: z.enum(['fatal', 'warning']),
  field: z.string().optional(),
  what: z.string(),
  why: z.string(),
  mend: z.string(),
});
export type InvoiceFinding = z.output<typeof InvoiceFinding>;
