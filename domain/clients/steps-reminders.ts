import { eq, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Whether a client is reminded of what it has not paid. @throws NotFound */
export const setReminders = async (tx: Tx, clientId: Id<'client'>, reminders: 'on' | 'off'): Promise<void> => {
  required(
    await tx.db
      .update(client)
      .set({ reminders, version: sql`${client.version} + 1` })
      .where(eq(client.id, clientId))
      .returning({ id: client.id }),
  );
};
