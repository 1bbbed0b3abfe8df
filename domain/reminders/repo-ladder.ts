import { asc, eq, sql } from 'drizzle-orm';
import { reminderLadder, reminderStep } from '#db/schema/reminder.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Step } from './model/step.ts';

export type LadderRow = typeof reminderLadder.$inferSelect;

export const findLadder = async (tx: Tx): Promise<LadderRow | undefined> =>
  (await tx.db.select().from(reminderLadder))[0];

export const stepsOf = (tx: Tx): Promise<Step[]> =>
  tx.db
    .select({
      days: reminderStep.days,
      subjectRo: reminderStep.subjectRo,
      textRo: reminderStep.textRo,
      subjectEn: reminderStep.subjectEn,
      textEn: reminderStep.textEn,
    })
    .from(reminderStep)
    .orderBy(asc(reminderStep.days));

/** The company's ladder, locked; entered switched off when it has none yet. `isNew` says so. */
export async function lockLadder(tx: Tx): Promise<{ row: LadderRow; isNew: boolean }> {
  const fresh = await tx.db
    .insert(reminderLadder)
    .values({ id: newId<'reminderLadder'>() })
    .onConflictDoNothing({ target: [reminderLadder.tenantId] })
    .returning({ id: reminderLadder.id });
  return { row: required(await tx.db.select().from(reminderLadder).for('update')), isNew: fresh.length > 0 };
}

export const updateLadder = async (
  tx: Tx,
  { id }: LadderRow,
  values: Partial<Pick<LadderRow, 'state' | 'days'>>,
): Promise<LadderRow> =>
  written(
    await tx.db
      .update(reminderLadder)
      .set({ ...values, version: sql`${reminderLadder.version} + 1` })
      .where(eq(reminderLadder.id, id))
      .returning(),
  );

export const insertStep = (tx: Tx, step: Step) =>
  tx.db.insert(reminderStep).values({ id: newId<'reminderStep'>(), ...step });

/** @returns whether there was such a step */
export const deleteStep = async (tx: Tx, days: number): Promise<boolean> =>
  (await tx.db.delete(reminderStep).where(eq(reminderStep.days, days)).returning({ id: reminderStep.id })).length > 0;
