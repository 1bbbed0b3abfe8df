import { unrecorded } from '#domain/kernel/unrecorded.ts';
import type { AuditDetail } from '#domain/kernel/audit-detail.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { digestOf, hashOfLink } from './model/chain.ts';
import { madeRing } from './person-keys.ts';
import * as chain from './repo-chain.ts';
import type { Holder, KeyId } from './repo-keys.ts';

const BATCH = 500;

/**
 * Seals what waits in a company's audit and adds it to the chain: numbered without a gap, each link over the one before.
 * Done after the commits, so that no verb waits for another's; done again it changes nothing. @returns how many were chained
 */
export const chainEntries = (tenantId: TenantId, asOf: Date): Promise<number> =>
  unrecorded(tenantId, 'audit', asOf, chainDue);

/** The same inside a transaction, as before a key is destroyed. */
export async function chainDue(tx: Tx): Promise<number> {
  await chain.holdChain(tx);
  const due = await chain.dueEntries(tx, BATCH);
  if (due.length === 0) return 0;
  const told = due.map(({ entry, detail }) => ({ entry, detail: detail ?? unsaid(tx) }));
  const ring = await madeRing(
    tx,
    new Map<string, Holder>(
      told.flatMap(({ detail: { about, from } }) => [about, from].map(({ id, holder }) => [id, holder] as const)),
    ),
  );
  let { sequence, hash } = await chain.headOf(tx);
  const links = told.map(({ entry, detail: { about, from, before, after, address, userAgent } }) => {
    const sealed = {
      detail: ring.seal(asKey(about.id), JSON.stringify({ before, after })),
      detailKeyId: about.id,
      origin: ring.seal(asKey(from.id), JSON.stringify({ address, userAgent })),
      originKeyId: from.id,
    };
    const digest = digestOf(entry, sealed);
    const previous = hash;
    sequence += 1n;
    hash = hashOfLink(previous, sequence, digest);
    return { id: entry.id, sequence, ...sealed, digest, previous, hash };
  });
  await chain.insertLinks(tx, links);
  return links.length;
}

/** An entry of before there were details. */
const unsaid = (tx: Tx): AuditDetail => {
  const company = { holder: 'company', id: tx.tenantId } as const;
  return { about: company, from: company, after: {} };
};

/** Guaranteed: a holder's key bears the holder's own id. */
const asKey = (id: string) => id as Id<'keyHolder'> satisfies KeyId;
