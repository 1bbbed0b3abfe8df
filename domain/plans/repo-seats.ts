import { desc, inArray, max } from 'drizzle-orm';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { officeSeat } from '#db/schema/office-seat.ts';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Who sits, by place. */
export const seatedPeople = async (tx: Tx): Promise<PersonId[]> => {
  const rows = await tx.db.select({ personId: officeSeat.personId }).from(officeSeat).orderBy(officeSeat.place);
  return rows.map((row) => row.personId);
};

export async function replaceSeats(tx: Tx, people: readonly PersonId[]): Promise<void> {
  await tx.db.delete(officeSeat);
  if (people.length === 0) return;
  await tx.db
    .insert(officeSeat)
    .values(people.map((personId, at) => ({ id: newId<'officeSeat'>(), place: at + 1, personId })));
}

/** Those of these people who did something, whoever did so last first. */
export const lastActiveOf = async (tx: Tx, people: readonly PersonId[]): Promise<PersonId[]> => {
  if (people.length === 0) return [];
  const rows = await tx.db
    .select({ personId: auditEntry.personId, at: max(auditEntry.at) })
    .from(auditEntry)
    .where(inArray(auditEntry.personId, [...people]))
    .groupBy(auditEntry.personId)
    .orderBy(desc(max(auditEntry.at)));
  return rows.flatMap(({ personId }) => personId ?? []);
};
