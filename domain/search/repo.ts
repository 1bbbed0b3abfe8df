import { and, eq } from 'drizzle-orm';
import { searchTerm } from '#db/schema/search-term.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Replaces the terms of one subject. */
export async function replaceTerms(
  tx: Tx,
  subjectKind: string,
  subjectId: string,
  terms: readonly string[],
): Promise<void> {
  await tx.db
    .delete(searchTerm)
    .where(and(eq(searchTerm.subjectKind, subjectKind), eq(searchTerm.subjectId, subjectId)));
  if (terms.length > 0)
    await tx.db
      .insert(searchTerm)
      .values(terms.map((term) => ({ term, subjectKind, subjectId })))
      .onConflictDoNothing();
}
