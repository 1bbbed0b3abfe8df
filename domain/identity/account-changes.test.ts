import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { aPassword, anEmail, mailsTo, secretMailed } from '#tests/builders/account.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { tokenOf } from './account-token.ts';
import { askForNewEmail, changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { logIn } from './log-in.ts';
import { changeMember } from './members.ts';
import { readSession, startSession } from './session.ts';

const addressOf = ({ personId }: PersonActor) => `${personId}@example.ro`;
const events = async (recipient: string) =>
  (await mailsTo(recipient, 'security-event')).map((mail) => mail.data['event']);
const stale = (actor: PersonActor) => ({ ...actor, asOf: new Date(TODAY.getTime() + 601_000) });

describe('a new password', () => {
  it('ends every other session, is told by mail, and needs a fresh proof', async () => {
    const { sales, tenantId } = await aCompany();
    const [here, there] = [
      await startSession(sales.personId, tenantId, { at: TODAY }),
      await startSession(sales.personId, tenantId, { at: TODAY }),
    ];
    const change = (actor: PersonActor, password: string) => changePassword(actor, here, { password });
    await expect(change(stale(sales), aPassword)).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    await expect(change(sales, 'scurtă')).rejects.toMatchObject({ status: 422 });
    await change(sales, aPassword);
    expect(await readSession(here, TODAY, {})).toBeDefined();
    expect(await readSession(there, TODAY, {})).toBeUndefined();
    expect(await logIn({ email: addressOf(sales), password: aPassword }, TODAY)).toMatchObject({
      personId: sales.personId,
    });
    expect(await events(addressOf(sales))).toEqual(['password_changed']);
  });
});

describe('a new address', () => {
  it('is the account’s once its link is opened, works once, and both addresses are told', async () => {
    const { sales } = await aCompany();
    const email = anEmail();
    await askForNewEmail(sales, { email: email.toUpperCase() });
    const [before] = await authDb().select().from(person).where(eq(person.id, sales.personId));
    expect(before?.email).toBe(addressOf(sales));
    const token = await secretMailed(email, 'change-email', 'change_email');
    await changeEmail(token, TODAY, {});
    const [now] = await authDb().select().from(person).where(eq(person.id, sales.personId));
    expect(now).toMatchObject({ email, emailConfirmedAt: TODAY });
    expect([await events(addressOf(sales)), await events(email)]).toEqual([['email_changed'], ['email_changed']]);
    await expect(changeEmail(token, TODAY, {})).rejects.toMatchObject({ code: 'identity.errors.badToken' });
  });

  it('that has an account already gets nothing, and the answer does not say so', async () => {
    const { sales, accounting } = await aCompany();
    expect(await askForNewEmail(sales, { email: addressOf(accounting) })).toBeUndefined();
    expect(await mailsTo(addressOf(accounting), 'change-email')).toEqual([]);
    await expect(askForNewEmail(stale(sales), { email: anEmail() })).rejects.toMatchObject({ kind: 'StepUpNeeded' });
  });

  it('taken meanwhile by another account stays that account’s', async () => {
    const { sales, accounting } = await aCompany();
    const email = anEmail();
    for (const actor of [sales, accounting]) await askForNewEmail(actor, { email });
    const [second, first] = await mailsTo(email, 'change-email');
    await changeEmail(tokenOf('change_email', String(first?.data['seed'])), TODAY, {});
    await expect(changeEmail(tokenOf('change_email', String(second?.data['seed'])), TODAY, {})).rejects.toMatchObject({
      status: 422,
    });
  });
});

describe('other roles', () => {
  it('are told to the colleague, when they are other ones, and given only after a fresh proof', async () => {
    const { administrator, sales } = await aCompany();
    const change = (actor: PersonActor, roles: string[]) =>
      changeMember(actor, { personId: sales.personId, roles, state: 'active' });
    await change(administrator, ['sales']);
    expect(await events(addressOf(sales))).toEqual([]);
    await expect(change(stale(administrator), ['sales', 'accounting'])).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    await change(administrator, ['sales', 'accounting']);
    expect(await events(addressOf(sales))).toEqual(['roles_changed']);
  });
});
