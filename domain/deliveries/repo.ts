import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { delivery } from '#db/schema/delivery.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { replyCode } from './reply-code.ts';

export type Delivery = typeof delivery.$inferSelect;
export type NewDelivery = Omit<typeof delivery.$inferInsert, 'id' | 'tenantId' | 'state' | 'attempts' | 'replyCode'>;

export async function insertDelivery(tx: Tx, values: NewDelivery): Promise<Delivery> {
  const id = newId<'delivery'>();
  return written(
    await tx.db
      .insert(delivery)
      .values({ id, replyCode: replyCode(tx.tenantId, id), ...values })
      .returning(),
  );
}

/** The mails that these codes of reply addresses name. */
export const ofReplyCodes = (tx: Tx, codes: readonly string[]): Promise<Delivery[]> =>
  codes.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(delivery)
        .where(inArray(delivery.replyCode, [...codes]));

export const languageOf = async (tx: Tx, clientId: Id<'client'>) =>
  required(await tx.db.select({ language: client.language }).from(client).where(eq(client.id, clientId))).language;

export const lockDelivery = async (tx: Tx, id: Id<'delivery'>): Promise<Delivery> =>
  required(await tx.db.select().from(delivery).where(eq(delivery.id, id)).for('update'));

export const findDelivery = async (tx: Tx, id: Id<'delivery'>): Promise<Delivery> =>
  required(await tx.db.select().from(delivery).where(eq(delivery.id, id)));

export const updateDelivery = (tx: Tx, id: Id<'delivery'>, values: Partial<Delivery>) =>
  tx.db.update(delivery).set(values).where(eq(delivery.id, id));

export const startSending = (tx: Tx, id: Id<'delivery'>, handedAt: Date) =>
  tx.db
    .update(delivery)
    .set({ state: 'sending', handedAt, attempts: sql`${delivery.attempts} + 1` })
    .where(eq(delivery.id, id));

export const waitingOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({ id: delivery.id, dueAt: delivery.dueAt })
    .from(delivery)
    .where(and(eq(delivery.clientId, clientId), inArray(delivery.state, ['waiting', 'sending'])))
    .orderBy(asc(delivery.dueAt));

export const ofSubject = (tx: Tx, subjectId: string): Promise<Delivery[]> =>
  tx.db
    .select()
    .from(delivery)
    .where(eq(delivery.subjectId, subjectId))
    .orderBy(asc(delivery.createdAt), asc(delivery.id));

export const byProvider = async (tx: Tx, providerId: string): Promise<Delivery | undefined> =>
  (await tx.db.select().from(delivery).where(eq(delivery.providerId, providerId)).for('update'))[0];

/** A mail that was handed over and of which nobody kept the answer. */
export const unsettled = async (tx: Tx, id: Id<'delivery'>): Promise<Delivery | undefined> =>
  (
    await tx.db
      .select()
      .from(delivery)
      .where(and(eq(delivery.id, id), isNull(delivery.providerId)))
      .for('update')
  )[0];

export const ofSubjects = (tx: Tx, subjectIds: readonly string[]) =>
  tx.db
    .select({ subjectId: delivery.subjectId, state: delivery.state })
    .from(delivery)
    .where(anyOf(delivery.subjectId, subjectIds))
    .orderBy(asc(delivery.createdAt), asc(delivery.id));

const MOST_FAILED = 100;

/** Mails that did not leave, the newest first. */
export const failedOnes = (tx: Tx) =>
  tx.db
    .select({ id: delivery.id, template: delivery.template, settledAt: delivery.settledAt, failure: delivery.failure })
    .from(delivery)
    .where(eq(delivery.state, 'failed'))
    .orderBy(desc(delivery.settledAt))
    .limit(MOST_FAILED);
