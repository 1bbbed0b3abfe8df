import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { aPassword, anEmail, mailsTo, secretMailed } from '#tests/builders/account.ts';
import { aCui, TODAY } from '#tests/builders/company.ts';
import { logIn } from './log-in.ts';
import { registerCompany } from './register-company.ts';
import { askForReset, resetPassword } from './reset-password.ts';
import { readSession, startSession } from './session.ts';

async function anAccount() {
  const email = anEmail();
  const made = await registerCompany(
    { email, password: aPassword, cui: aCui(), terms: 'on' },
    'Servicii S.R.L.',
    TODAY,
  );
  return { email, ...made };
}
const after = (seconds: number) => new Date(TODAY.getTime() + seconds * 1000);
const refusal = (email: string, password: string, at: Date) =>
  logIn({ email, password }, at).then(
    () => 'in',
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  );

describe('logging in', () => {
  it('does not tell an unknown address from a wrong password', async () => {
    const { email } = await anAccount();
    const [known, unknown] = await Promise.all(
      [email, anEmail()].map((one) =>
        logIn({ email: one, password: 'nu este aceasta' }, TODAY).catch((error: unknown) => error),
      ),
    );
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ status: 403, code: 'identity.errors.wrongPassword' });
  });

  it('takes the address in any case', async () => {
    const { email, personId } = await anAccount();
    expect(await logIn({ email: email.toUpperCase(), password: aPassword }, TODAY)).toBe(personId);
  });

  it('waits longer after each failure beyond the fifth, even for the right password, and never for ever', async () => {
    const { email, personId } = await anAccount();
    let now = 0;
    const waits: number[] = [];
    for (let failure = 1; failure <= 18; failure += 1) {
      expect(await refusal(email, 'greșită de tot', after(now))).toBe('identity.errors.wrongPassword');
      const [row] = await authDb().select().from(person).where(eq(person.id, personId));
      const wait = row?.retryAfter ? (row.retryAfter.getTime() - after(now).getTime()) / 1000 : 0;
      waits.push(wait);
      if (wait > 0)
        expect(await refusal(email, aPassword, after(now + wait - 0.5))).toBe('identity.errors.tooManyTries');
      now += wait;
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900]);
    expect(await logIn({ email, password: aPassword }, after(now))).toBe(personId);
    expect(await refusal(email, 'greșită de tot', after(now))).toBe('identity.errors.wrongPassword');
    expect(await logIn({ email, password: aPassword }, after(now))).toBe(personId);
  });

  it('counts guesses that come at the same time', async () => {
    const { email } = await anAccount();
    await Promise.all(Array.from({ length: 12 }, () => refusal(email, 'greșită de tot', TODAY)));
    expect(await refusal(email, aPassword, TODAY)).toBe('identity.errors.tooManyTries');
  });
});

describe('a forgotten password', () => {
  it('is answered in the same way for an unknown address, which gets nothing', async () => {
    const [{ email }, stranger] = [await anAccount(), anEmail()];
    expect(await askForReset({ email }, TODAY)).toBe(await askForReset({ email: stranger }, TODAY));
    expect(
      [await mailsTo(email, 'reset-password'), await mailsTo(stranger, 'reset-password')].map((mails) => mails.length),
    ).toEqual([1, 0]);
  });

  it('is set anew by a link of one hour that works once, ends every session and is told by mail', async () => {
    const { email, personId, tenantId } = await anAccount();
    const session = await startSession(personId, tenantId, undefined);
    await askForReset({ email }, TODAY);
    const token = await secretMailed(email, 'reset-password', 'reset_password');
    const password = 'o parolă cu totul nouă';
    await expect(resetPassword({ token, password }, after(3600))).rejects.toMatchObject({
      code: 'identity.errors.badToken',
    });
    await expect(resetPassword({ token, password: 'scurtă' }, TODAY)).rejects.toMatchObject({
      code: 'errors.invalidInput',
    });
    await resetPassword({ token, password }, after(3599));
    expect(await readSession(session, TODAY, {})).toBeUndefined();
    expect(await refusal(email, aPassword, after(3600))).toBe('identity.errors.wrongPassword');
    expect(await logIn({ email, password }, after(3600))).toBe(personId);
    expect(await mailsTo(email, 'security-event')).toHaveLength(1);
    await expect(resetPassword({ token, password }, after(3599))).rejects.toMatchObject({
      code: 'identity.errors.badToken',
    });
  });

  it('is set by one of two who use the link at once', async () => {
    const { email } = await anAccount();
    await askForReset({ email }, TODAY);
    const token = await secretMailed(email, 'reset-password', 'reset_password');
    const outcomes = await Promise.allSettled(
      ['prima parolă nouă', 'a doua parolă nouă'].map((password) => resetPassword({ token, password }, TODAY)),
    );
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('is not set by the secret of another kind of mail', async () => {
    const { email } = await anAccount();
    const token = await secretMailed(email, 'confirm-email', 'confirm_email');
    await expect(resetPassword({ token, password: 'o parolă cu totul nouă' }, TODAY)).rejects.toMatchObject({
      code: 'identity.errors.badToken',
    });
  });
});
