import { and, asc, eq } from 'drizzle-orm';
import { cannedAnswer } from '#db/schema/canned-answer.ts';
import { chatSetting } from '#db/schema/chat-setting.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { USUAL_HOURS } from './model/hours.ts';

export type SettingRow = typeof chatSetting.$inferSelect;
export type SettingValues = Partial<Omit<typeof chatSetting.$inferInsert, 'id' | 'tenantId'>>;
export type CannedRow = typeof cannedAnswer.$inferSelect;

/** How a company talks with visitors; undefined before it has decided anything. */
export const findSetting = async (tx: Tx): Promise<SettingRow | undefined> =>
  (await tx.db.select().from(chatSetting))[0];

/** The company's row, made when there is none, locked. */
export async function lockSetting(tx: Tx): Promise<SettingRow> {
  await tx.db
    .insert(chatSetting)
    .values({ id: newId<'chatSetting'>(), origins: [], hours: USUAL_HOURS })
    .onConflictDoNothing({ target: chatSetting.tenantId });
  return written(await tx.db.select().from(chatSetting).for('update'));
}

export const updateSetting = async (tx: Tx, row: SettingRow, values: SettingValues): Promise<SettingRow> =>
  written(
    await tx.db
      .update(chatSetting)
      .set({ ...values, version: row.version + 1 })
      .where(eq(chatSetting.id, row.id))
      .returning(),
  );

export const cannedAnswers = (tx: Tx): Promise<CannedRow[]> =>
  tx.db.select().from(cannedAnswer).orderBy(asc(cannedAnswer.title), asc(cannedAnswer.language));

export const saveCanned = async (
  tx: Tx,
  values: Pick<CannedRow, 'kind' | 'title' | 'language' | 'text'>,
): Promise<CannedRow> =>
  written(
    await tx.db
      .insert(cannedAnswer)
      .values({ id: newId<'cannedAnswer'>(), ...values })
      .onConflictDoUpdate({
        target: [cannedAnswer.tenantId, cannedAnswer.kind, cannedAnswer.title, cannedAnswer.language],
        set: { text: values.text },
      })
      .returning(),
  );

export const removeCanned = async (tx: Tx, id: Id<'cannedAnswer'>): Promise<CannedRow> =>
  required(await tx.db.delete(cannedAnswer).where(eq(cannedAnswer.id, id)).returning());

/** An approved template of WhatsApp, by its name and language. @throws NotFound */
export const findTemplate = async (tx: Tx, id: Id<'cannedAnswer'>): Promise<CannedRow> =>
  required(
    await tx.db
      .select()
      .from(cannedAnswer)
      .where(and(eq(cannedAnswer.id, id), eq(cannedAnswer.kind, 'whatsapp_template'))),
  );
