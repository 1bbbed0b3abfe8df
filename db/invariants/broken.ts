import type { SQL } from 'drizzle-orm';
import type { TenantTransaction } from '#db/tenant.server.ts';
import { LEDGER } from './ledger.ts';
import { MATCHING } from './matching.ts';
import { MONEY } from './money.ts';
import { NUMBERS } from './numbers.ts';
import { SEALS } from './seals.ts';
import { SETTLEMENTS } from './settlements.ts';
import { STORNO } from './storno.ts';
import { SUMS } from './sums.ts';

/**
 * What holds of invoices and money at every moment, as questions whose answer must be empty. Each reads the rows of one
 * tenant under its own policy.
 */
export const INVARIANTS: Readonly<Record<string, SQL>> = {
  ...SUMS,
  ...NUMBERS,
  ...STORNO,
  ...MONEY,
  ...LEDGER,
  ...SETTLEMENTS,
  ...SEALS,
  ...MATCHING,
};

async function* broken(db: TenantTransaction): AsyncGenerator<{ name: string; row: unknown }> {
  for (const [name, question] of Object.entries(INVARIANTS)) {
    const [row] = await db.execute(question);
    if (row !== undefined) yield { name, row };
  }
}

/** The invariants that do not hold for the transaction's tenant, each with the first row that breaks it. */
export async function brokenInvariants(db: TenantTransaction): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, row } of broken(db)) found.push(`${name}: ${JSON.stringify(row)}`);
  return found;
}

/** Their names alone, for whoever may not see the company's rows. */
export async function brokenNames(db: TenantTransaction): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of broken(db)) found.push(name);
  return found;
}
