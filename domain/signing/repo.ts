import { and, asc, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { envelope } from '#db/schema/envelope.ts';
import { file } from '#db/schema/file.ts';
import { seal } from '#db/schema/seal.ts';
import { signature } from '#db/schema/signature.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Party } from './model/signature.ts';

export type Envelope = typeof envelope.$inferSelect;
export type SignatureRow = typeof signature.$inferSelect;
export type NewEnvelope = Pick<
  typeof envelope.$inferInsert,
  'clientId' | 'subjectKind' | 'subjectId' | 'documentSha256' | 'document' | 'expiresAt'
>;

export async function insertEnvelope(tx: Tx, values: NewEnvelope, parties: readonly Party[]): Promise<Envelope> {
  const row = written(
    await tx.db
      .insert(envelope)
      .values({ id: newId<'envelope'>(), ...values })
      .returning(),
  );
  await tx.db
    .insert(signature)
    .values(
      parties.map((party, index) => ({ id: newId<'signature'>(), envelopeId: row.id, party, position: index + 1 })),
    );
  return row;
}

/** The newest envelope of a document: the one that counts. */
export const latestOf = async (tx: Tx, subjectId: string): Promise<Envelope | undefined> =>
  (await tx.db.select().from(envelope).where(eq(envelope.subjectId, subjectId)).orderBy(desc(envelope.id)).limit(1))[0];

export const findEnvelope = async (tx: Tx, id: Id<'envelope'>): Promise<Envelope> =>
  required(await tx.db.select().from(envelope).where(eq(envelope.id, id)));

export const lockEnvelope = async (tx: Tx, id: Id<'envelope'>): Promise<Envelope> =>
  required(await tx.db.select().from(envelope).where(eq(envelope.id, id)).for('update'));

export const updateEnvelope = (tx: Tx, id: Id<'envelope'>, values: Partial<Envelope>) =>
  tx.db.update(envelope).set(values).where(eq(envelope.id, id));

export const signaturesOf = (tx: Tx, id: Id<'envelope'>): Promise<SignatureRow[]> =>
  tx.db.select().from(signature).where(eq(signature.envelopeId, id)).orderBy(asc(signature.position));

/** Writes an answer where none is yet. @returns whether it was written */
export const answerSignature = async (
  tx: Tx,
  envelopeId: Id<'envelope'>,
  party: Party,
  values: Partial<SignatureRow>,
): Promise<boolean> =>
  (
    await tx.db
      .update(signature)
      .set(values)
      .where(and(eq(signature.envelopeId, envelopeId), eq(signature.party, party), eq(signature.state, 'waiting')))
      .returning({ id: signature.id })
  ).length > 0;

export const openOf = (tx: Tx, clientId: Id<'client'>): Promise<Envelope[]> =>
  tx.db
    .select()
    .from(envelope)
    .where(and(eq(envelope.clientId, clientId), eq(envelope.state, 'open')));

/** The file that closed an envelope for ever; undefined while it is not sealed. */
export async function findSeal(tx: Tx, envelopeId: Id<'envelope'>) {
  const [row] = await tx.db
    .select({ sha256: file.sha256, level: seal.level, sealedAt: seal.createdAt })
    .from(seal)
    .innerJoin(file, and(eq(file.tenantId, seal.tenantId), eq(file.id, seal.fileId)))
    .where(eq(seal.envelopeId, envelopeId));
  return row;
}
export type FoundSeal = NonNullable<Awaited<ReturnType<typeof findSeal>>>;

export const insertSeal = (
  tx: Tx,
  values: Pick<typeof seal.$inferInsert, 'envelopeId' | 'originalFileId' | 'fileId' | 'level'>,
) => tx.db.insert(seal).values({ id: newId<'seal'>(), ...values });

/** Closes what is open and past its term. @returns whether it was so */
export const expire = async (tx: Tx, id: Id<'envelope'>): Promise<boolean> =>
  (
    await tx.db
      .update(envelope)
      .set({ state: 'expired' })
      .where(and(eq(envelope.id, id), eq(envelope.state, 'open'), lte(envelope.expiresAt, tx.asOf)))
      .returning({ id: envelope.id })
  ).length > 0;

/** Marks what is open and was not reminded of. @returns whether it was so */
export const markReminded = async (tx: Tx, id: Id<'envelope'>): Promise<boolean> =>
  (
    await tx.db
      .update(envelope)
      .set({ remindedAt: tx.asOf })
      .where(
        and(
          eq(envelope.id, id),
          eq(envelope.state, 'open'),
          isNull(envelope.remindedAt),
          gt(envelope.expiresAt, tx.asOf),
        ),
      )
      .returning({ id: envelope.id })
  ).length > 0;

/** Per document, the parties that have signed its newest envelope. */
export async function signedPartiesOf(tx: Tx, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Party[]>> {
  const signed = new Map<string, { envelopeId: string; parties: Party[] }>();
  if (subjectIds.length === 0) return new Map();
  const rows = await tx.db
    .select({
      subjectId: envelope.subjectId,
      envelopeId: envelope.id,
      party: signature.party,
      state: signature.state,
    })
    .from(envelope)
    .innerJoin(signature, and(eq(signature.tenantId, envelope.tenantId), eq(signature.envelopeId, envelope.id)))
    .where(inArray(envelope.subjectId, [...subjectIds]))
    .orderBy(desc(envelope.id), asc(signature.position));
  for (const { subjectId, envelopeId, party, state } of rows) {
    const newest = signed.get(subjectId) ?? { envelopeId, parties: [] };
    signed.set(subjectId, newest);
    if (newest.envelopeId === envelopeId && state === 'signed') newest.parties.push(party);
  }
  return new Map([...signed].map(([subjectId, { parties }]) => [subjectId, parties]));
}
