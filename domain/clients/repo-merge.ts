import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { accountStatement } from '#db/schema/account-statement.ts';
import { compensation } from '#db/schema/compensation.ts';
import { penaltyNote } from '#db/schema/penalty-note.ts';
import { invoiceReminder } from '#db/schema/reminder.ts';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { clientIban } from '#db/schema/bank-match.ts';
import { client } from '#db/schema/client.ts';
import { closedPeriod } from '#db/schema/closed-period.ts';
import { contact } from '#db/schema/contact.ts';
import { contract } from '#db/schema/contract.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { conversation } from '#db/schema/conversation.ts';
import { deal } from '#db/schema/deal.ts';
import { delivery } from '#db/schema/delivery.ts';
import { envelope } from '#db/schema/envelope.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { invoice } from '#db/schema/invoice.ts';
import { link } from '#db/schema/link.ts';
import { offer } from '#db/schema/offer.ts';
import { payment } from '#db/schema/payment.ts';
import { periodPlan } from '#db/schema/period-plan.ts';
import { receipt } from '#db/schema/receipt.ts';
import { site } from '#db/schema/site.ts';
import { submission } from '#db/schema/submission.ts';
import { task } from '#db/schema/task.ts';
import { thread } from '#db/schema/thread.ts';
import { visitPlan } from '#db/schema/visit-plan.ts';
import { workOrder } from '#db/schema/work-order.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** What hangs on a client and goes over; contacts too, after those of the other, and leads by their own step. */
export const MOVED = {
  acceptanceReport,
  accountStatement,
  clientIban,
  closedPeriod,
  compensation,
  contract,
  contractedService,
  conversation,
  deal,
  delivery,
  envelope,
  invoiceBalance,
  invoice,
  invoiceReminder,
  link,
  offer,
  payment,
  penaltyNote,
  periodPlan,
  receipt,
  site,
  submission,
  task,
  thread,
  visitPlan,
  workOrder,
};

/** Of these, what a person knows by name. */
export const MOVED_KINDS = [
  'deal',
  'offer',
  'contract',
  'contractedService',
  'workOrder',
  'acceptanceReport',
  'invoice',
  'payment',
  'site',
  'contact',
  'thread',
  'task',
] as const;

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
  await dropKnownAccounts(tx, from, to);
  for (const table of Object.values(MOVED))
    await tx.db.update(table).set({ clientId: to }).where(eq(table.clientId, from));
  await tx.db
    .update(contact)
    .set({ clientId: to, position: sql`${contact.position} + 100` })
    .where(eq(contact.clientId, from));
}

/** Accounts from which the other was known to pay already. */
const dropKnownAccounts = (tx: Tx, from: Id<'client'>, to: Id<'client'>) =>
  tx.db
    .delete(clientIban)
    .where(
      and(
        eq(clientIban.clientId, from),
        inArray(
          clientIban.iban,
          tx.db.select({ iban: clientIban.iban }).from(clientIban).where(eq(clientIban.clientId, to)),
        ),
      ),
    );

/** How many rows of what a person knows by name would go over. */
export const countOf = (tx: Tx, clientId: Id<'client'>) =>
  Promise.all(
    MOVED_KINDS.map(async (kind) => {
      const table = kind === 'contact' ? contact : MOVED[kind];
      return { kind, count: await tx.db.$count(table, eq(table.clientId, clientId)) };
    }),
  );

export const markMerged = (tx: Tx, from: Id<'client'>, to: Id<'client'>) =>
  tx.db
    .update(client)
    .set({ state: 'merged', mergedIntoId: to, version: sql`${client.version} + 1` })
    .where(eq(client.id, from));
