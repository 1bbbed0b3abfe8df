import { randomInt } from 'node:crypto';
import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import { companyOf } from '#integrations/sandbox/anaf/companies.ts';

/** A code that no other test uses, of a company whose whole address the register knows. */
export function aRegisteredCui(): string {
  const body = String(randomInt(9_900_000, 9_999_999));
  const cui = `${body}${cuiControlDigit(body)}`;
  return companyOf(cui)?.street.trim() ? cui : aRegisteredCui();
}
