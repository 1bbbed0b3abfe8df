import { eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { promiseMail } from './account-mail.ts';
import { findToken, issueToken, useToken } from './account-token.ts';

/** Confirms the address to which the token was sent. A second click on the same link is welcome too. @throws Invalid `identity.errors.badToken` */
export async function confirmEmail(token: string, at: Date): Promise<void> {
  await authDb().transaction(async (db) => {
    const row = await findToken(db, 'confirm_email', token, at);
    if (!row?.personId) throw new Invalid('identity.errors.badToken');
    await db.update(person).set({ emailConfirmedAt: at }).where(eq(person.id, row.personId));
    await useToken(db, row, at);
  });
}

/** Sends the confirmation again; the earlier link stays good until it is used. */
export async function askForConfirmation(personId: PersonId, at: Date): Promise<void> {
  await authDb().transaction(async (db) => {
    const [row] = await db.select().from(person).where(eq(person.id, personId));
    if (!row || row.emailConfirmedAt) return;
    const seed = await issueToken(db, 'confirm_email', row.email, at, { personId });
    await promiseMail(db, { recipient: row.email, template: 'confirm-email', locale: row.locale, data: { seed } }, at);
  });
}
