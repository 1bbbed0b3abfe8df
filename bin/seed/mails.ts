import { and, asc, eq, lte } from 'drizzle-orm';
import { delivery } from '#db/schema/delivery.ts';
import { beginDelivery } from '#domain/deliveries/begin-delivery.ts';
import { followDelivery } from '#domain/deliveries/follow-delivery.ts';
import { settleDelivery } from '#domain/deliveries/settle-delivery.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { hoursAfter } from './calendar.ts';
import { peek } from './holders.ts';
import { itself, type World } from './world.ts';

const AT_ONCE = 8;
/** Whether a mail arrived is told of the last weeks only; before, it is enough that it was sent. */
const FOLLOWED_DAYS = 60;

/** The mails of the past went out when they were promised; those since `from` are left for the product to send. */
export async function settlePastMails(world: World, from: Date): Promise<void> {
  const waiting = await peek(world, world.now, (tx) =>
    tx.db
      .select({ id: delivery.id, dueAt: delivery.dueAt })
      .from(delivery)
      .where(and(eq(delivery.state, 'waiting'), lte(delivery.dueAt, from)))
      .orderBy(asc(delivery.dueAt)),
  );
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await sent(world, next.id, next.dueAt);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

async function sent(world: World, deliveryId: Id<'delivery'>, dueAt: Date): Promise<void> {
  const providerId = `past-${deliveryId}`;
  await beginDelivery(itself(world, dueAt), { deliveryId });
  await settleDelivery(itself(world, dueAt), { deliveryId, answer: { kind: 'accepted', providerId } });
  if (dueAt < hoursAfter(world.now, -24 * FOLLOWED_DAYS)) return;
  await followDelivery(itself(world, hoursAfter(dueAt, 0.01)), { providerId, state: 'delivered' });
}
