import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { unrecorded } from '#domain/kernel/unrecorded.ts';
import { type Break, breakOf, type Head, START } from './model/chain.ts';
import * as chain from './repo-chain.ts';

const BATCH = 1_000;

export interface Verdict {
  /** Links that follow from the one before. */
  links: bigint;
  hash: string;
  /** Entries that wait for their link, and since when. */
  waiting: { count: number; since: Date | null };
  /** The first place where the chain does not hold. */
  broken?: { sequence: bigint; how: Break | 'outside'; entryId?: string; verb?: string };
}

/** Follows a company's chain from its beginning over what is stored; no key is needed. Stops at the first broken link. */
export const verifyChain = (tenantId: TenantId, asOf: Date): Promise<Verdict> =>
  unrecorded(
    tenantId,
    'audit',
    asOf,
    async (tx) => {
      let head: Head = START;
      for (;;) {
        const page = await chain.linksAfter(tx, head.sequence, BATCH);
        for (const { link, entry } of page) {
          const how = breakOf(head, link, entry);
          if (how !== undefined) return { ...verdict(head), broken: { ...placeOf(how, head, link, entry), how } };
          head = { sequence: link.sequence, hash: link.hash };
        }
        if (page.length < BATCH) break;
      }
      const stray = await chain.strayEntry(tx);
      const waiting = await chain.waitingOf(tx);
      if (stray === undefined) return { ...verdict(head), waiting };
      const { id: entryId, verb } = stray;
      return { ...verdict(head), waiting, broken: { sequence: head.sequence + 1n, how: 'outside', entryId, verb } };
    },
    { readOnly: true },
  );

const verdict = ({ sequence, hash }: Head): Verdict => ({
  links: sequence,
  hash,
  waiting: { count: 0, since: null },
});

/** A link that is not there is named by its number alone. */
const placeOf = (
  how: Break,
  head: Head,
  link: { id: string; sequence: bigint },
  entry: { verb: string } | null,
): { sequence: bigint; entryId?: string; verb?: string } =>
  how === 'missing'
    ? { sequence: head.sequence + 1n }
    : { sequence: link.sequence, entryId: link.id, ...(entry === null ? {} : { verb: entry.verb }) };
