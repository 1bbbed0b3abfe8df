import { Conflict } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { cameFromPortal } from '#domain/mail/steps-portal.ts';
import { ROOM } from './model/room.ts';

const HOUR_MS = 3_600_000;

/** Whether a client may send so many bytes more. @throws Conflict `portal.errors.noRoom`, `portal.errors.tooMany` */
export async function requireRoom(tx: Tx, clientId: Id<'client'>, bytes: number): Promise<void> {
  const before = (milliseconds: number) => new Date(tx.asOf.getTime() - milliseconds);
  const month = await cameFromPortal(tx, clientId, before(ROOM.days * 24 * HOUR_MS));
  if (month.bytes + bytes > ROOM.bytes) throw new Conflict('portal.errors.noRoom', { fields: ['files'] });
  const hour = await cameFromPortal(tx, clientId, before(HOUR_MS));
  if (hour.messages >= ROOM.messagesAnHour) throw new Conflict('portal.errors.tooMany');
}
