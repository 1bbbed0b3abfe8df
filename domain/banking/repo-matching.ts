import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { bankEntry } from '#db/schema/bank-entry.ts';
import { bankStatement } from '#db/schema/bank-statement.ts';
import { cardPayout } from '#db/schema/card-payout.ts';
import { receivedInvoice } from '#db/schema/received-invoice.ts';
import { bankMatch, bankMatchPart, bankRule, clientIban } from '#db/schema/bank-match.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type EntryRow = typeof bankEntry.$inferSelect;
export type MatchRow = typeof bankMatch.$inferSelect;
export type MatchPartRow = typeof bankMatchPart.$inferSelect;
export type RuleRow = typeof bankRule.$inferSelect;

/** An entry, held until commit: of two people who decide about it the second waits and is told. */
export const lockEntry = async (tx: Tx, id: Id<'bankEntry'>): Promise<EntryRow> =>
  required(await tx.db.select().from(bankEntry).where(eq(bankEntry.id, id)).for('update'));

export const findEntry = async (tx: Tx, id: Id<'bankEntry'>): Promise<EntryRow> =>
  required(await tx.db.select().from(bankEntry).where(eq(bankEntry.id, id)));

/** What stands about an entry. */
export const standingMatch = async (tx: Tx, entryId: Id<'bankEntry'>): Promise<MatchRow | undefined> =>
  (
    await tx.db
      .select()
      .from(bankMatch)
      .where(and(eq(bankMatch.entryId, entryId), isNull(bankMatch.undoneAt)))
  )[0];

export const findMatch = async (tx: Tx, id: Id<'bankMatch'>): Promise<MatchRow> =>
  required(await tx.db.select().from(bankMatch).where(eq(bankMatch.id, id)));

export const insertMatch = async (
  tx: Tx,
  values: Omit<typeof bankMatch.$inferInsert, 'id' | 'tenantId'>,
): Promise<MatchRow> =>
  written(
    await tx.db
      .insert(bankMatch)
      .values({ id: newId<'bankMatch'>(), ...values })
      .returning(),
  );

export const insertPart = (tx: Tx, values: Omit<typeof bankMatchPart.$inferInsert, 'id' | 'tenantId'>) =>
  tx.db.insert(bankMatchPart).values({ id: newId<'bankMatchPart'>(), ...values });

export const partsOf = (tx: Tx, matchId: Id<'bankMatch'>): Promise<MatchPartRow[]> =>
  tx.db.select().from(bankMatchPart).where(eq(bankMatchPart.matchId, matchId)).orderBy(bankMatchPart.id);

export async function endMatch(tx: Tx, id: Id<'bankMatch'>, undoneById: MatchRow['undoneById']): Promise<void> {
  await tx.db.update(bankMatch).set({ undoneAt: tx.asOf, undoneById }).where(eq(bankMatch.id, id));
  await tx.db.update(bankMatchPart).set({ undoneAt: tx.asOf }).where(eq(bankMatchPart.matchId, id));
}

/** The match in which a payment stands. */
export const matchOfPayment = async (tx: Tx, paymentId: Id<'payment'>): Promise<MatchPartRow | undefined> =>
  (
    await tx.db
      .select()
      .from(bankMatchPart)
      .where(and(eq(bankMatchPart.paymentId, paymentId), isNull(bankMatchPart.undoneAt)))
  )[0];

/** How many entries of a statement are decided. */
export const countDecided = (tx: Tx, statementId: Id<'bankStatement'>): Promise<number> =>
  tx.db.$count(bankMatch, and(eq(bankMatch.statementId, statementId), isNull(bankMatch.undoneAt)));

export const countEntries = async (tx: Tx, statementId: Id<'bankStatement'>): Promise<number> => {
  const [row] = await tx.db.select({ count: count() }).from(bankEntry).where(eq(bankEntry.statementId, statementId));
  return row?.count ?? 0;
};

/** One more confirmation that a client pays from an account. */
export const learnIban = (tx: Tx, clientId: Id<'client'>, iban: string) =>
  tx.db
    .insert(clientIban)
    .values({ id: newId<'clientIban'>(), clientId, iban, times: 1, lastAt: tx.asOf })
    .onConflictDoUpdate({
      target: [clientIban.tenantId, clientIban.iban, clientIban.clientId],
      set: { times: sql`${clientIban.times} + 1`, lastAt: tx.asOf },
    });

/** A confirmation was undone: what it taught is forgotten. */
export async function forgetIban(tx: Tx, clientId: Id<'client'>, iban: string): Promise<void> {
  const isIt = and(eq(clientIban.clientId, clientId), eq(clientIban.iban, iban));
  await tx.db.delete(clientIban).where(and(isIt, eq(clientIban.times, 1)));
  await tx.db
    .update(clientIban)
    .set({ times: sql`${clientIban.times} - 1` })
    .where(and(isIt, sql`${clientIban.times} > 1`));
}

export const findRule = async (tx: Tx): Promise<RuleRow | undefined> => (await tx.db.select().from(bankRule))[0];

export const saveRule = async (
  tx: Tx,
  values: Pick<RuleRow, 'threshold' | 'chargeTolerance' | 'thanks'>,
): Promise<RuleRow> =>
  written(
    await tx.db
      .insert(bankRule)
      .values({ id: newId<'bankRule'>(), ...values })
      .onConflictDoUpdate({ target: bankRule.tenantId, set: { ...values, version: sql`${bankRule.version} + 1` } })
      .returning(),
  );

/** A statement that counts, held so that its sure matches are posted by one at a time. @throws NotFound */
export const lockStatement = async (tx: Tx, id: Id<'bankStatement'>) =>
  required(
    await tx.db
      .select({ id: bankStatement.id, ruledTo: bankStatement.ruledTo, ruledAt: bankStatement.ruledAt })
      .from(bankStatement)
      .where(and(eq(bankStatement.id, id), eq(bankStatement.state, 'imported')))
      .for('update'),
  );

/** What posted itself of a statement and stands, with what it made. */
export const postedByRule = (tx: Tx, statementId: Id<'bankStatement'>, limit: number): Promise<MatchRow[]> =>
  tx.db
    .select()
    .from(bankMatch)
    .where(and(eq(bankMatch.statementId, statementId), eq(bankMatch.way, 'rule'), isNull(bankMatch.undoneAt)))
    .orderBy(bankMatch.id)
    .limit(limit);

export const countByRule = (tx: Tx, statementId: Id<'bankStatement'>): Promise<number> =>
  tx.db.$count(
    bankMatch,
    and(eq(bankMatch.statementId, statementId), eq(bankMatch.way, 'rule'), isNull(bankMatch.undoneAt)),
  );

/** @throws NotFound when the supplier's invoice is not there */
export const requireBill = async (tx: Tx, id: Id<'receivedInvoice'>) =>
  required(await tx.db.select({ id: receivedInvoice.id }).from(receivedInvoice).where(eq(receivedInvoice.id, id)));

/** @throws NotFound when the payout is not there · Conflict `matching.errors.payoutTied` · Invalid `matching.errors.otherPayout` */
export async function requirePayout(tx: Tx, entry: EntryRow, id: Id<'cardPayout'>): Promise<void> {
  const { amount, currency } = required(await tx.db.select().from(cardPayout).where(eq(cardPayout.id, id)).for('update')); // prettier-ignore
  const isTied = await tx.db.$count(bankMatch, and(eq(bankMatch.payoutId, id), isNull(bankMatch.undoneAt)));
  if (isTied > 0) throw new Conflict('matching.errors.payoutTied');
  const signed = entry.sign === '+' ? entry.amount : -entry.amount;
  if (amount !== signed || currency !== entry.currency)
    throw new Invalid('matching.errors.otherPayout', { fields: ['cardPayoutId'] });
}

/** @throws NotFound when the statement is not there or does not count yet */
export const requireStatement = async (tx: Tx, id: Id<'bankStatement'>) =>
  required(
    await tx.db
      .select({ id: bankStatement.id })
      .from(bankStatement)
      .where(and(eq(bankStatement.id, id), eq(bankStatement.state, 'imported'))),
  );
