import { and, asc, inArray, notInArray, sql } from 'drizzle-orm';
import { bankAccount } from '#db/schema/bank-account.ts';
import { accountsWithStatements } from '#domain/banking/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

type Purpose = (typeof bankAccount.$inferSelect)['purpose'];
type NewAccount = Omit<typeof bankAccount.$inferInsert, 'id'>;

/** All accounts, those that are printed nowhere too. */
export const ownAccounts = (tx: Tx) =>
  tx.db
    .select({
      id: bankAccount.id,
      iban: bankAccount.iban,
      bankName: bankAccount.bankName,
      currency: bankAccount.currency,
    })
    .from(bankAccount)
    .orderBy(asc(bankAccount.purpose), asc(bankAccount.iban));

/**
 * The accounts of these purposes are those given from now on; the others stay. An account that has statements is only no longer
 * printed, and one that stays keeps its row. @throws Invalid `companies.errors.ibanTwice`
 */
export async function replaceAccounts(
  tx: Tx,
  purposes: readonly Purpose[],
  accounts: readonly NewAccount[],
): Promise<void> {
  const ibans = accounts.map((one) => one.iban);
  if (new Set(ibans).size < ibans.length) throw new Invalid('companies.errors.ibanTwice');
  await takeAway(tx, purposes, ibans, await accountsWithStatements(tx));
  if (accounts.length === 0) return;
  const kept = await tx.db
    .insert(bankAccount)
    .values(accounts.map((one) => ({ id: newId<'bankAccount'>(), ...one })))
    .onConflictDoUpdate({
      target: [bankAccount.tenantId, bankAccount.iban],
      set: { bankName: sql`excluded.bank_name`, currency: sql`excluded.currency`, purpose: sql`excluded.purpose` },
      setWhere: inArray(bankAccount.purpose, [...purposes, 'statements']),
    })
    .returning({ id: bankAccount.id });
  if (kept.length < accounts.length) throw new Invalid('companies.errors.ibanTwice');
}

async function takeAway(
  tx: Tx,
  purposes: readonly Purpose[],
  kept: readonly string[],
  used: readonly Id<'bankAccount'>[],
): Promise<void> {
  const gone = and(inArray(bankAccount.purpose, [...purposes]), notInArray(bankAccount.iban, [...kept]));
  await tx.db.delete(bankAccount).where(and(gone, notInArray(bankAccount.id, [...used])));
  await tx.db.update(bankAccount).set({ purpose: 'statements' }).where(gone);
}
