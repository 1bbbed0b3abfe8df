import { z } from 'zod';
import { id, optional, positiveAmount } from '#domain/kernel/schemas.ts';

/** So much of a payment's money for one invoice. */
export const Part = z.object({ invoiceId: id<'invoice'>(), amount: positiveAmount() });

/** A payment settles as many at once. */
export const Parts = z.array(Part).min(1).max(100);

/** The same as a form sends it, every open invoice in its row: one without an amount takes nothing. */
export const PartsOfForm = z
  .array(Part.extend({ amount: optional(positiveAmount()) }))
  .min(1)
  .max(500);
