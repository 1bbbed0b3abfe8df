import type { Actor } from '#domain/kernel/actor.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { linkOf } from '#domain/links/steps.ts';
import * as envelopes from './repo.ts';

/** The open envelope of the document that a client's link is for, and the address to which the link went. @throws NotFound · Conflict */
export async function ownEnvelope(tx: Tx, actor: Actor) {
  if (actor.kind !== 'client' || (actor.purpose !== 'contract' && actor.purpose !== 'addendum')) throw new NotFound();
  const envelope = await envelopes.latestOf(tx, actor.subjectId);
  if (!envelope || envelope.state !== 'open' || envelope.expiresAt <= tx.asOf)
    throw new Conflict('signing.errors.closed');
  const { recipient } = await linkOf(tx, actor.linkId);
  return { envelope, recipient, kind: actor.purpose, subjectVersion: actor.subjectVersion };
}
