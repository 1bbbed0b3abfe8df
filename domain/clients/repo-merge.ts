import { asc, eq, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contact } from '#db/schema/contact.ts';
import { contract } from '#db/schema/contract.ts';
import { deal } from '#db/schema/deal.ts';
import { delivery } from '#db/schema/delivery.ts';
import { invoice } from '#db/schema/invoice.ts';
import { link } from '#db/schema/link.ts';
import { offer } from '#db/schema/offer.ts';
import { payment } from '#db/schema/payment.ts';
import { site } from '#db/schema/site.ts';
import { task } from '#db/schema/task.ts';
import { thread } from '#db/schema/thread.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Holds a client's offers and contracts: whoever answers one locks it before its client, and so must a merge. */
export async function lockPapers(tx: Tx, clientId: Id<'client'>): Promise<void> {
  for (const table of [offer, contract])
    await tx.db
      .select({ id: table.id })
      .from(table)
      .where(eq(table.clientId, clientId))
      .orderBy(asc(table.id))
      .for('update');
}

/** Whether papers that no one may change bear the client's name. */
export async function hasPapers(tx: Tx, clientId: Id<'client'>): Promise<boolean> {
  const invoices = await tx.db.select({ id: invoice.id }).from(invoice).where(eq(invoice.clientId, clientId)).limit(1);
  const payments = await tx.db.select({ id: payment.id }).from(payment).where(eq(payment.clientId, clientId)).limit(1);
  return invoices.length + payments.length > 0;
}

/** Everything that hangs on one client hangs on the other from now on; what happened stays where it was written. */
export async function moveEverything(tx: Tx, from: Id<'client'>, to: Id<'client'>): Promise<void> {
  for (const table of [offer, contract, contractedService, link, delivery, thread, task, site, deal])
    await tx.db.update(table).set({ clientId: to }).where(eq(table.clientId, from));
  await tx.db
    .update(contact)
    .set({ clientId: to, position: sql`${contact.position} + 100` })
    .where(eq(contact.clientId, from));
}

export const markMerged = (tx: Tx, from: Id<'client'>, to: Id<'client'>) =>
  tx.db
    .update(client)
    .set({ state: 'merged', mergedIntoId: to, version: sql`${client.version} + 1` })
    .where(eq(client.id, from));
