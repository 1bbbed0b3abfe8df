import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import type { Origin, PersonActor } from '#domain/kernel/actor.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { promiseMail } from './account-mail.ts';
import { findToken, issueToken, useToken } from './account-token.ts';
import { takeTries } from './attempts.ts';
import { Email } from './model/registration.ts';
import { tellOwner } from './security-mail.ts';

/**
 * Promises the new address a mail with a link; nothing changes before it is opened. An address that has an account already
 * is answered alike and gets nothing. @throws StepUpNeeded · Invalid · Forbidden `identity.errors.tooManyTries`
 */
export async function askForNewEmail(actor: PersonActor, input: unknown): Promise<void> {
  requireProof(actor);
  const { personId, asOf } = actor;
  const { email } = parseInput(z.object({ email: Email }), input);
  await takeTries([{ tried: 'reset', by: 'account', value: personId }], asOf, 'email');
  await authDb().transaction(async (db) => {
    const [owner] = await db.select().from(person).where(eq(person.id, personId));
    const [taken] = await db.select({ id: person.id }).from(person).where(eq(person.email, email));
    if (!owner || taken) return;
    const seed = await issueToken(db, 'change_email', email, asOf, { personId });
    await promiseMail(db, { recipient: email, template: 'change-email', locale: owner.locale, data: { seed } }, asOf);
  });
}

/** Takes the new address, which is confirmed by that, and tells both. @throws Invalid `identity.errors.badToken` */
export async function changeEmail(token: string, at: Date, origin: Origin): Promise<void> {
  await authDb().transaction(async (db) => {
    const row = await findToken(db, 'change_email', token, at);
    if (!row?.personId || !(await useToken(db, row, at))) throw new Invalid('identity.errors.badToken');
    const [before] = await db.select().from(person).where(eq(person.id, row.personId)).for('update');
    const [taken] = await db.select({ id: person.id }).from(person).where(eq(person.email, row.email));
    if (!before || taken) throw new Invalid('identity.errors.badToken');
    await db.update(person).set({ email: row.email, emailConfirmedAt: at }).where(eq(person.id, before.id));
    for (const recipient of [before.email, row.email])
      await tellOwner(before.id, 'email_changed', { at, origin, recipient }, db);
  });
}
