import { inArray } from 'drizzle-orm';
import { bankAccount } from '#db/schema/bank-account.ts';
import type { Tx } from '#domain/kernel/tx.ts';

type Purpose = (typeof bankAccount.$inferSelect)['purpose'];

/** Whether these would be other accounts than those that clients pay into now. */
export async function changesAccounts(
  tx: Tx,
  purposes: readonly Purpose[],
  ibans: readonly (string | undefined)[],
): Promise<boolean> {
  const rows = await tx.db
    .select({ iban: bankAccount.iban })
    .from(bankAccount)
    .where(inArray(bankAccount.purpose, [...purposes]));
  const wanted = ibans.filter((iban) => iban !== undefined);
  return wanted.length !== rows.length || wanted.some((iban) => rows.every((row) => row.iban !== iban));
}
