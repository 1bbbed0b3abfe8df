import { z } from 'zod';
import type { KeyRing } from './person-keys.ts';
import type { AuditRow } from './repo.ts';

const Values = z.record(z.string(), z.unknown());
const Detail = z.object({ before: Values.optional(), after: Values.optional() });
const Origin = z.object({ address: z.string().optional(), userAgent: z.string().optional() });

export interface Opened {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  address: string | null;
  userAgent: string | null;
  /** Why: what was typed as the reason, or the product's own. */
  reason: string | null;
  /** The person whom it is about was erased, and with her what was written. */
  isErased: boolean;
  sequence: string | null;
}

/** The ids of the keys that open these entries. */
export const keyIdsOf = (rows: readonly AuditRow[]): string[] =>
  rows.flatMap(({ link }) => (link === null ? [] : [link.detailKeyId, link.originKeyId]));

/** What an entry says, out of what waits or out of what is sealed. */
export function opened({ entry, link, waiting }: AuditRow, ring: KeyRing): Opened {
  const { before = {}, after = {} } = Detail.parse(waiting ?? unsealed(ring, link?.detailKeyId, link?.detail));
  const { address = null, userAgent = null } = Origin.parse(waiting ?? unsealed(ring, link?.originKeyId, link?.origin));
  const typed = after['reason'];
  return {
    before,
    after,
    address,
    userAgent,
    reason: typeof typed === 'string' ? typed : entry.reason,
    isErased: link !== null && ring.isDestroyed(link.detailKeyId),
    sequence: link === null ? null : link.sequence.toString(),
  };
}

function unsealed(ring: KeyRing, keyId: string | undefined, sealed: string | null | undefined): unknown {
  const text = keyId === undefined ? undefined : ring.open(keyId, sealed ?? null);
  return text === undefined ? {} : JSON.parse(text);
}
