import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { promiseMail } from './account-mail.ts';
import { findToken, issueToken, useToken } from './account-token.ts';
import { Password } from './model/password.ts';
import { Email } from './model/registration.ts';
import { hashPassword } from './password-hash.ts';
import { endAllSessions } from './session.ts';

export const ForgottenPassword = z.object({ email: Email });
export const NewPassword = z.object({ token: z.string().min(1).max(200), password: Password });

/** Promises a mail with a link of one hour. An unknown address is answered in the same way and gets nothing. */
export async function askForReset(input: unknown, at: Date): Promise<void> {
  const { email } = parseInput(ForgottenPassword, input);
  await authDb().transaction(async (db) => {
    const [row] = await db.select().from(person).where(eq(person.email, email));
    if (!row) return;
    const seed = await issueToken(db, 'reset_password', email, at, { personId: row.id });
    await promiseMail(db, { recipient: email, template: 'reset-password', locale: row.locale, data: { seed } }, at);
  });
}

/** Sets the new password, ends every session and says so by mail. @throws Invalid `identity.errors.badToken` */
export async function resetPassword(input: unknown, at: Date): Promise<void> {
  const { token, password } = parseInput(NewPassword, input);
  const passwordHash = await hashPassword(password);
  const personId = await authDb().transaction(async (db) => {
    const row = await findToken(db, 'reset_password', token, at);
    if (!row?.personId || !(await useToken(db, row, at))) throw new Invalid('identity.errors.badToken');
    const [changed] = await db
      .update(person)
      .set({ passwordHash, failedLogins: 0, retryAfter: null, emailConfirmedAt: at })
      .where(eq(person.id, row.personId))
      .returning();
    if (changed)
      await promiseMail(
        db,
        {
          recipient: changed.email,
          template: 'security-event',
          locale: changed.locale,
          data: { event: 'password_changed', at: at.toISOString() },
        },
        at,
      );
    return row.personId;
  });
  await endAllSessions(personId);
}
