import { z } from 'zod';
import { CivilDay, Issuer, Locale } from '../layout/schema.ts';

/** The times in which SPV gave no answer, with every call that failed, and the invoices whose term ran meanwhile. */
export const OutagesDocument = z.object({
  locale: Locale,
  issuer: Issuer,
  from: CivilDay,
  to: CivilDay,
  outages: z.array(
    z.object({
      startedAt: z.date(),
      endedAt: z.date().optional(),
      tries: z.array(z.object({ at: z.date(), operation: z.string(), answer: z.string() })),
      /** Tries beyond those listed. */
      more: z.number().int().nonnegative(),
      invoices: z.array(z.object({ number: z.string(), issueDate: CivilDay, deadline: CivilDay })),
    }),
  ),
});
export type OutagesDocument = z.infer<typeof OutagesDocument>;
