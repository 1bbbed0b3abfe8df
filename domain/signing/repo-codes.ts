import { and, desc, eq, gt } from 'drizzle-orm';
import { signingCode } from '#db/schema/signing-code.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type CodeRow = typeof signingCode.$inferSelect;

export const insertCode = async (
  tx: Tx,
  values: Pick<CodeRow, 'envelopeId' | 'recipient' | 'expiresAt'>,
): Promise<CodeRow> =>
  written(
    await tx.db
      .insert(signingCode)
      .values({ id: newId<'signingCode'>(), ...values })
      .returning(),
  );

/** Codes of an envelope sent since then, the newest first, locked. */
export const codesSince = (tx: Tx, envelopeId: Id<'envelope'>, since: Date): Promise<CodeRow[]> =>
  tx.db
    .select()
    .from(signingCode)
    .where(and(eq(signingCode.envelopeId, envelopeId), gt(signingCode.createdAt, since)))
    .orderBy(desc(signingCode.createdAt), desc(signingCode.id))
    .for('update');

export const newestCode = async (tx: Tx, envelopeId: Id<'envelope'>): Promise<CodeRow | undefined> =>
  (
    await tx.db
      .select()
      .from(signingCode)
      .where(eq(signingCode.envelopeId, envelopeId))
      .orderBy(desc(signingCode.createdAt), desc(signingCode.id))
      .limit(1)
  )[0];

export const updateCode = (tx: Tx, id: CodeRow['id'], values: Partial<CodeRow>) =>
  tx.db.update(signingCode).set(values).where(eq(signingCode.id, id));
