import { asc, eq } from 'drizzle-orm';
import { lawChoice } from '#db/schema/law-choice.ts';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export const choices = (tx: Tx) => tx.db.select().from(lawChoice).orderBy(asc(lawChoice.question));

export const keepChoice = (tx: Tx, question: string, choice: string, chosenById: PersonId | null) => {
  const values = { choice, chosenById, chosenAt: tx.asOf };
  return tx.db
    .insert(lawChoice)
    .values({ id: newId<'lawChoice'>(), question, ...values })
    .onConflictDoUpdate({ target: [lawChoice.tenantId, lawChoice.question], set: values });
};

export const dropChoice = (tx: Tx, question: string) => tx.db.delete(lawChoice).where(eq(lawChoice.question, question));
