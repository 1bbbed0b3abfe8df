import { auditWaiting } from '#db/schema/audit-chain.ts';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { actorId, personOf } from './actor.ts';
import { auditDetail } from './audit-detail.ts';
import type { Meta } from './define-verb.ts';
import type { DomainEvent } from './events.ts';
import { isId, newId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

interface Call {
  input: unknown;
  /** As it leaves, on the wire. */
  answer: unknown;
  events: readonly DomainEvent[];
}

/**
 * Who called which verb, in the verb's own transaction; the subjects are those of its events and the rows that it was
 * given. What was typed waits beside it, and is sealed into the company's chain a moment later (`domain/audit`).
 */
export async function recordCall(tx: Tx, verb: string, meta: Meta, call: Call): Promise<void> {
  const { actor } = tx;
  const id = newId<'auditEntry'>();
  await Promise.all([
    tx.db.insert(auditEntry).values({
      id,
      verb,
      actorKind: actor.kind,
      actorId: actorId(actor) ?? null,
      personId: personOf(actor) ?? null,
      reason: 'reason' in actor ? actor.reason : null,
      callKey: meta.key ?? null,
      subjects: [...new Set([...call.events.map((event) => event.subject), ...idsOf(call.input)])],
      requestId: actor.origin?.requestId ?? null,
      at: actor.asOf,
    }),
    tx.db.insert(auditWaiting).values({ id, detail: auditDetail(actor, verb, meta, call) }),
  ]);
}

/** The rows that an input names: `offerId`, `clientId`. */
const idsOf = (input: unknown): string[] =>
  Object.entries(input ?? {}).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' && isId(value) ? [value] : [],
  );
