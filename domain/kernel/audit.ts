import { auditEntry } from '#db/schema/audit-entry.ts';
import { actorId, personOf } from './actor.ts';
import type { Meta } from './define-verb.ts';
import type { DomainEvent } from './events.ts';
import { isId, newId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

/** Who called which verb, in the verb's own transaction; the subjects are those of its events and the rows that it was given. */
export async function recordCall(
  tx: Tx,
  verb: string,
  meta: Meta,
  { input, events }: { input: unknown; events: readonly DomainEvent[] },
): Promise<void> {
  const { actor } = tx;
  await tx.db.insert(auditEntry).values({
    id: newId<'auditEntry'>(),
    verb,
    actorKind: actor.kind,
    actorId: actorId(actor) ?? null,
    personId: personOf(actor) ?? null,
    reason: 'reason' in actor ? actor.reason : null,
    callKey: meta.key ?? null,
    subjects: [...new Set([...events.map((event) => event.subject), ...idsOf(input)])],
    requestId: actor.origin?.requestId ?? null,
    at: actor.asOf,
  });
}

/** The rows that an input names: `offerId`, `clientId`. */
const idsOf = (input: unknown): string[] =>
  Object.entries(input ?? {}).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' && isId(value) ? [value] : [],
  );
