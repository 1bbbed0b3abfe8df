import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import type { Origin } from '#domain/kernel/actor.ts';
import { promiseMail, promiseNothing } from './account-mail.ts';
import { findToken, issueToken, useToken } from './account-token.ts';
import { forgiveTries, takeTries } from './attempts.ts';
import type { From } from './log-in.ts';
import type { Subject } from './model/attempt-limits.ts';
import { Password } from './model/password.ts';
import { Email } from './model/registration.ts';
import { hashPassword } from './password-hash.ts';
import { tellOwner } from './security-mail.ts';
import { endAllSessions } from './session.ts';

export const ForgottenPassword = z.object({ email: Email });
export const NewPassword = z.object({ token: z.string().min(1).max(200), password: Password });

/**
 * Promises a mail with a link of one hour. An unknown address is answered in the same way, after as much work, and gets
 * nothing. @throws Forbidden `identity.errors.tooManyTries`
 */
export async function askForReset(input: unknown, at: Date, { address }: Pick<From, 'address'> = {}): Promise<void> {
  const { email } = parseInput(ForgottenPassword, input);
  const asked: Subject[] = [{ tried: 'reset', by: 'account', value: email }];
  if (address !== undefined) asked.push({ tried: 'reset', by: 'address', value: address });
  await takeTries(asked, at, 'email');
  await authDb().transaction(async (db) => {
    const [row] = await db.select().from(person).where(eq(person.email, email));
    const to = row === undefined ? {} : { personId: row.id };
    const seed = await issueToken(db, 'reset_password', row?.email ?? '', at, to);
    const mail = { template: 'reset-password', locale: row?.locale ?? 'ro', data: { seed } } as const;
    await (row ? promiseMail(db, { ...mail, recipient: row.email }, at) : promiseNothing(db, mail, at));
  });
}

/** Sets the new password, ends every session and says so by mail; a second factor stays what it is. @throws Invalid `identity.errors.badToken` */
export async function resetPassword(input: unknown, at: Date, origin: Origin = {}): Promise<void> {
  const { token, password } = parseInput(NewPassword, input);
  const passwordHash = await hashPassword(password);
  const { owner, email } = await authDb().transaction(async (db) => {
    const row = await findToken(db, 'reset_password', token, at);
    if (!row?.personId || !(await useToken(db, row, at))) throw new Invalid('identity.errors.badToken');
    const { personId: owner } = row;
    const [changed] = await db
      .update(person)
      .set({ passwordHash, emailConfirmedAt: at })
      .where(eq(person.id, owner))
      .returning();
    await tellOwner(owner, 'password_changed', { at, origin }, db);
    return { owner, email: changed?.email ?? '' };
  });
  await endAllSessions(owner);
  await forgiveTries([{ tried: 'log-in', by: 'account', value: email }], at);
}
