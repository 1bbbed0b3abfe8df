import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { clientRegister } from '#db/schema/client-register.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { REGISTER_BATCH, REGISTER_LIFE_MS, type RegisterFacts } from './model/register.ts';

export type RegisterRow = typeof clientRegister.$inferSelect;

export const registerOf = async (tx: Tx, clientId: Id<'client'>): Promise<RegisterRow | undefined> =>
  (await tx.db.select().from(clientRegister).where(eq(clientRegister.clientId, clientId)))[0];

/**
 * Clients of whom the register is to be asked: new ones and those who are being invoiced, where its word is missing, older
 * than a day, or about another CUI. At most one question's worth.
 */
export const dueForRegister = (tx: Tx) => {
  const since = new Date(tx.asOf.getTime() - REGISTER_LIFE_MS);
  const invoiced = tx.db
    .select({ id: invoice.id })
    .from(invoice)
    .where(
      and(
        eq(invoice.tenantId, client.tenantId),
        eq(invoice.clientId, client.id),
        or(eq(invoice.state, 'draft'), gt(invoice.issuedAt, since)),
      ),
    );
  return tx.db
    .select({ clientId: client.id, cui: client.cui })
    .from(client)
    .leftJoin(clientRegister, and(eq(clientRegister.tenantId, client.tenantId), eq(clientRegister.clientId, client.id)))
    .where(
      and(
        inArray(client.kind, ['company', 'institution']),
        inArray(client.state, ['active', 'potential']),
        isNotNull(client.cui),
        or(gt(client.createdAt, since), exists(invoiced)),
        or(isNull(clientRegister.id), lt(clientRegister.checkedAt, since), ne(clientRegister.cui, client.cui)),
      ),
    )
    .orderBy(asc(client.id))
    .limit(REGISTER_BATCH);
};

/** Puts an answer in the place of the last one. */
export const putRegister = (tx: Tx, values: RegisterFacts & { clientId: Id<'client'>; cui: string }) =>
  tx.db
    .insert(clientRegister)
    .values({ id: newId<'clientRegister'>(), ...values, checkedAt: tx.asOf })
    .onConflictDoUpdate({
      target: [clientRegister.tenantId, clientRegister.clientId],
      set: { ...values, checkedAt: tx.asOf },
    });
