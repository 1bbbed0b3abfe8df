import { z } from 'zod';
import { line, optional } from '#domain/kernel/schemas.ts';
import { Iban } from './company.ts';

/** How a company bills: days to pay, cash of natural persons, accounts for invoices in a foreign currency. */
export const BillingRules = z.object({
  paymentDays: z.coerce.number().int().min(0).max(120),
  cashFromPersons: z.enum(['cash_register', 'exempt']),
  /** The ground of the exemption from a fiscal cash register, printed nowhere and kept for the control. */
  cashExemptionBasis: optional(line(200)),
  eurIban: optional(Iban),
  usdIban: optional(Iban),
});
