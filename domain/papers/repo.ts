import { and, eq } from 'drizzle-orm';
import { file } from '#db/schema/file.ts';
import { paperPrint } from '#db/schema/paper-print.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export interface Edition {
  kind: string;
  subjectId: string;
  edition: string;
}

/** The hash of the bytes in which an edition was printed; undefined when it never was. */
export async function findPrint(tx: Tx, { kind, subjectId, edition }: Edition): Promise<string | undefined> {
  const [row] = await tx.db
    .select({ sha256: file.sha256 })
    .from(paperPrint)
    .innerJoin(file, and(eq(file.tenantId, paperPrint.tenantId), eq(file.id, paperPrint.fileId)))
    .where(and(eq(paperPrint.kind, kind), eq(paperPrint.subjectId, subjectId), eq(paperPrint.edition, edition)));
  return row?.sha256;
}

/** Enters a print unless the edition has one. */
export const insertPrint = (tx: Tx, edition: Edition, fileId: Id<'file'>) =>
  tx.db
    .insert(paperPrint)
    .values({ id: newId<'paperPrint'>(), ...edition, fileId })
    .onConflictDoNothing();
