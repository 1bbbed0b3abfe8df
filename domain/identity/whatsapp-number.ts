import { eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { whatsappNumber } from '#db/schema/auth.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { Conflict, Forbidden } from '#domain/kernel/errors.ts';

/**
 * Enters a WhatsApp number, whose token the caller has tried, as the company's; the one before is forgotten.
 * @throws Forbidden · Conflict `chat.errors.numberTaken` when it is another company's
 */
export async function keepWhatsappNumber(actor: Actor, numberId: string): Promise<void> {
  const { tenantId, asOf } = requireMayConnect(actor);
  await authDb().transaction(async (db) => {
    await db.delete(whatsappNumber).where(eq(whatsappNumber.tenantId, tenantId));
    const kept = await db
      .insert(whatsappNumber)
      .values({ numberId, tenantId, connectedAt: asOf })
      .onConflictDoNothing()
      .returning({ numberId: whatsappNumber.numberId });
    if (kept.length === 0) throw new Conflict('chat.errors.numberTaken', { fields: ['numberId'] });
  });
}

/** Takes no more messages from WhatsApp. @throws Forbidden */
export async function forgetWhatsappNumber(actor: Actor): Promise<void> {
  const { tenantId } = requireMayConnect(actor);
  await authDb().delete(whatsappNumber).where(eq(whatsappNumber.tenantId, tenantId));
}

function requireMayConnect(actor: Actor): Actor {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  return actor;
}
