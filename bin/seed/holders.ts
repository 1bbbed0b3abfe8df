import { withTenant } from '#db/tenant.server.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { openLink } from '#domain/links/open-link.ts';
import { latestLink } from '#domain/links/steps.ts';
import { itself, type World } from './world.ts';

const PHONE = {
  address: '203.0.113.24',
  userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
};

/** Reads by a step of a capability at a time of the past. */
export const peek = <R>(world: World, asOf: Date, read: (tx: Tx) => Promise<R>): Promise<R> => {
  const { tenantId } = world;
  const actor = itself(world, asOf);
  const emit = (): never => {
    throw new Error('nothing happens while reading');
  };
  return withTenant({ tenantId, asOf, readOnly: true }, (db) => read({ db, tenantId, asOf, actor, emit }));
};

/** Whoever opens the newest link to a document, on a phone. */
export async function holderOf(world: World, subjectId: string, asOf: Date, version = 1): Promise<ClientActor> {
  const link = await peek(world, asOf, (tx) => latestLink(tx, subjectId, version));
  if (!link) throw new Error(`nobody has a link to ${subjectId}`);
  const opened = await openLink(linkToken(world.tenantId, link.id), asOf, PHONE);
  if (opened.state !== 'open') throw new Error(`the link to ${subjectId} is ${opened.state}`);
  return opened.actor;
}
