import { z } from 'zod';
import { instant } from '#domain/kernel/schemas.ts';

export const REGISTER_STANDINGS = ['active', 'inactive', 'struck_off', 'unknown'] as const;

/** What ANAF's register says of a company: whether it is in business, VAT, TVA la încasare, and the RO e-Factura register. */
export const RegisterFacts = z.object({
  /** `unknown`: the register does not have this CUI. */
  standing: z.enum(REGISTER_STANDINGS),
  vat: z.enum(['registered', 'not_registered']),
  cashAccounting: z.enum(['applies', 'does_not_apply']),
  eInvoicing: z.enum(['registered', 'not_registered']),
});
export type RegisterFacts = z.output<typeof RegisterFacts>;

/** The same with the day it was said. */
export const RegisterEntry = RegisterFacts.extend({ checkedAt: instant() });

/** The register is asked again before an invoice when its word is older. */
export const REGISTER_LIFE_MS = 86_400_000;
/** ANAF answers for so many companies in one question. */
export const REGISTER_BATCH = 100;

export const isStale = (checkedAt: Date | undefined, now: Date): boolean =>
  checkedAt === undefined || now.getTime() - checkedAt.getTime() > REGISTER_LIFE_MS;

export const REGISTER_CHANGES = ['inactive', 'struckOff', 'activeAgain', 'vatLost', 'vatGained'] as const;
export type RegisterChange = (typeof REGISTER_CHANGES)[number];

type Known = Pick<RegisterFacts, 'standing'> & { vat: RegisterFacts['vat'] | 'unknown' };

/** What is worth telling of a new answer: beside the last one, or at first beside the client's card. */
export function changesOf(before: Known, now: RegisterFacts): RegisterChange[] {
  const changes: RegisterChange[] = [];
  if (now.standing === 'unknown') return changes;
  if (now.standing !== before.standing) {
    if (now.standing === 'inactive') changes.push('inactive');
    if (now.standing === 'struck_off') changes.push('struckOff');
    if (now.standing === 'active' && before.standing !== 'unknown') changes.push('activeAgain');
  }
  if (before.vat === 'registered' && now.vat === 'not_registered') changes.push('vatLost');
  if (before.vat === 'not_registered' && now.vat === 'registered') changes.push('vatGained');
  return changes;
}
