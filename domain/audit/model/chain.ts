import { canonicalJson, sha256 } from '#domain/kernel/json.ts';

/** What a link hashes of an entry, as the database has it. */
export interface ChainedEntry {
  id: string;
  verb: string;
  actorKind: string;
  actorId: string | null;
  personId: string | null;
  reason: string | null;
  callKey: string | null;
  subjects: unknown;
  requestId: string | null;
  at: Date;
  createdAt: Date;
}

/** What is sealed of it, and under whose keys. */
export interface Sealed {
  detail: string | null;
  detailKeyId: string;
  origin: string | null;
  originKeyId: string;
}

export interface Link extends Sealed {
  id: string;
  sequence: bigint;
  digest: string;
  previous: string;
  hash: string;
}

/** What the first link follows. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 of an entry and what is sealed of it; it needs no key, so it holds after an erasure. */
export function digestOf(entry: ChainedEntry, sealed: Sealed): string {
  const { id, verb, actorKind, actorId, personId, reason, callKey, subjects, requestId, at, createdAt } = entry;
  const { detail, detailKeyId, origin, originKeyId } = sealed;
  const columns = { id, verb, actorKind, actorId, personId, reason, callKey, subjects, requestId, at, createdAt };
  return sha256(canonicalJson({ ...columns, detail, detailKeyId, origin, originKeyId }));
}

export const hashOfLink = (previous: string, sequence: bigint, digest: string): string =>
  sha256(`${previous}\n${sequence}\n${digest}`);

export interface Head {
  sequence: bigint;
  hash: string;
}

export const START: Head = { sequence: 0n, hash: GENESIS };

export const BREAKS = ['missing', 'entryMissing', 'content', 'order', 'hash'] as const;
export type Break = (typeof BREAKS)[number];

/** How a link does not follow from what is before it; undefined when it does. */
export function breakOf(before: Head, link: Link, entry: ChainedEntry | null): Break | undefined {
  if (link.sequence !== before.sequence + 1n) return 'missing';
  if (entry === null) return 'entryMissing';
  if (digestOf(entry, link) !== link.digest) return 'content';
  if (link.previous !== before.hash) return 'order';
  if (hashOfLink(link.previous, link.sequence, link.digest) !== link.hash) return 'hash';
  return undefined;
}
