import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as clients from './repo.ts';

/** Whether a client is reminded of what it has not paid. @throws NotFound */
export async function setReminders(tx: Tx, clientId: Id<'client'>, reminders: 'on' | 'off'): Promise<void> {
  await clients.lockClient(tx, clientId);
  await clients.updateClient(tx, clientId, { reminders });
}
