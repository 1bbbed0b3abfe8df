import { redirect } from '@remix-run/node';
import { confirmStatement } from '#domain/balances/confirm-statement.ts';
import { objectStatement } from '#domain/balances/object-statement.ts';
import { readAccountStatement } from '#domain/balances/read-account-statement.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { linkVerb } from '../http/link-page.server.ts';

const StatementId = id<'accountStatement'>();

/** What the client's page of a statement of account shows. */
export const readStatementPart = (actor: ClientActor) =>
  readAccountStatement(actor, { accountStatementId: StatementId.parse(actor.subjectId) });
export type StatementPart = Awaited<ReturnType<typeof readStatementPart>>;

const again = (_output: unknown, { page }: { page: string }) => redirect(page);

/** What a client may do with a statement: confirm it, or give its own figure. */
export const statementActs = {
  confirm: linkVerb(confirmStatement, again, ({ name }, { subjectId }) => ({ name, accountStatementId: subjectId })),
  object: linkVerb(objectStatement, again, (values, { subjectId }) => ({ ...values, accountStatementId: subjectId })),
};
