import type { Actor } from '#domain/kernel/actor.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as statements from './repo.ts';

type Answer = Pick<statements.StatementValues, 'answeredBy' | 'ownAmount' | 'note'> & {
  answer: 'confirmed' | 'objected';
};

/** What the client answers by its own link, with the address and browser that it came from. @throws NotFound · Conflict */
export async function answerByLink(tx: Tx, actor: Actor, id: Id<'accountStatement'>, answer: Answer): Promise<void> {
  if (actor.kind !== 'client' || actor.purpose !== 'statement' || actor.subjectId !== id) throw new NotFound();
  await keepAnswer(tx, id, { ...answer, way: 'link', evidence: { ...actor.origin } });
}

/** Keeps an answer, once. @throws NotFound · Conflict `balances.errors.answered` */
export async function keepAnswer(
  tx: Tx,
  id: Id<'accountStatement'>,
  values: Answer & Pick<statements.StatementValues, 'way' | 'evidence'>,
): Promise<statements.StatementRow> {
  const row = await statements.lockStatement(tx, id);
  if (row.answer !== null) throw new Conflict('balances.errors.answered');
  const { answer } = values;
  const facts = { date: row.day, answer };
  tx.emit({ type: 'AccountStatementAnswered', subject: id, clientId: row.clientId, facts });
  return statements.updateStatement(tx, id, { ...values, answeredAt: tx.asOf });
}
