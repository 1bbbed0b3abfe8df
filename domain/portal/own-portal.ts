import type { Actor, ClientActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { linkOf } from '#domain/links/steps.ts';

/** The holder of a link to the portal of a client. @throws NotFound for anybody else */
export function requirePortal(actor: Actor): ClientActor {
  if (actor.kind !== 'client' || actor.purpose !== 'portal') throw new NotFound();
  return actor;
}

/** The address to which the holder's link went: who writes, and whose conversations are shown. @throws NotFound */
export async function holderOf(tx: Tx, actor: Actor): Promise<{ holder: ClientActor; address: string }> {
  const holder = requirePortal(actor);
  const { recipient } = await linkOf(tx, holder.linkId);
  if (recipient === null) throw new NotFound();
  return { holder, address: recipient };
}
