import { addDays, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { nextContactTime } from '#domain/law/model/quiet-time.ts';
import { addWorkingDays } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import * as envelopes from './repo.ts';

/** Working days of silence before a client is reminded to sign, once. */
const PATIENCE = 3;
/** No three working days span more days than these. */
const AHEAD = 21;
const NINE_HOURS = 9 * 3_600_000;

/** When the client is reminded of a document that waits: at nine on the third working day, never in quiet time. */
export async function reminderTime(tx: Tx, row: Pick<envelopes.Envelope, 'createdAt'>): Promise<Date> {
  const sent = civilDateOf(row.createdAt);
  const holidays = await holidaysBetween(tx, sent, addDays(sent, AHEAD));
  const day = addWorkingDays(sent, PATIENCE, holidays);
  return nextContactTime(new Date(startOfDay(day).getTime() + NINE_HOURS), holidays);
}

/** What waits for a client's signature: one reminder and the end of the term. Acceptance reports have reminders of their own. */
export async function dueOf(tx: Tx, clientId: Id<'client'>): Promise<Due[]> {
  const dues: Due[] = [];
  for (const row of await envelopes.openOf(tx, clientId)) {
    dues.push({ act: 'expireEnvelope', id: row.id, at: row.expiresAt });
    if (row.subjectKind === 'acceptance' || row.remindedAt !== null) continue;
    const at = await reminderTime(tx, row);
    if (at < row.expiresAt) dues.push({ act: 'remindSignature', id: row.id, at });
  }
  return dues;
}
