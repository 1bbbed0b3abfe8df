import { and, desc, gt, isNotNull, sql } from 'drizzle-orm';
import { withTenant } from '#db/tenant.server.ts';
import { auditEntry } from '#db/schema/audit-entry.ts';
import type { Actor } from './actor.ts';
import { Conflict } from './errors.ts';

/** How far back the other editor is looked for. */
const LOOK_BACK_MS = 7 * 86_400_000;

/** A refusal because of another editor, with who that was and when, as the audit has it; anything else as it is. */
export async function namingTheEditor(actor: Actor, verb: string, error: unknown): Promise<unknown> {
  if (!(error instanceof Conflict) || error.code !== 'errors.changedMeanwhile') return error;
  const { data } = error.details;
  if (!isVersionNote(data)) return error;
  const by = await lastEditor(actor, verb.split('.')[0] ?? '', data.subject);
  return by ? new Conflict(error.code, { ...error.details, data: { ...data, by } }) : error;
}

const isVersionNote = (data: unknown): data is { version: number; subject: string } =>
  typeof data === 'object' && data !== null && 'subject' in data && typeof data.subject === 'string';

const lastEditor = ({ tenantId, asOf }: Actor, capability: string, subject: string) =>
  withTenant({ tenantId, asOf, readOnly: true }, async (db) => {
    const [row] = await db
      .select({ personId: auditEntry.personId, at: auditEntry.at })
      .from(auditEntry)
      .where(
        and(
          gt(auditEntry.at, new Date(asOf.getTime() - LOOK_BACK_MS)),
          isNotNull(auditEntry.personId),
          sql`starts_with(${auditEntry.verb}, ${`${capability}.`})`,
          sql`${auditEntry.subjects} ? ${subject}`,
        ),
      )
      .orderBy(desc(auditEntry.at), desc(auditEntry.id))
      .limit(1);
    return row && { personId: row.personId, at: row.at.toISOString() };
  });
