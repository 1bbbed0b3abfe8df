import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { accountMail, accountToken } from '#db/schema/auth.ts';
import { aPassword, anEmail, mailsTo, secretMailed } from '#tests/builders/account.ts';
import { aCui, TODAY } from '#tests/builders/company.ts';
import { newDevice, noteDevice } from './known-devices.ts';
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
    const into = { personId, needsSecondStep: false };
    expect(await logIn({ email: email.toUpperCase(), password: aPassword }, TODAY)).toEqual(into);
  });

  it('waits longer after each failure beyond the fifth, even for the right password, and never for ever', async () => {
    const { email, personId } = await anAccount();
    const waits = [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900];
    let now = 0;
    for (const wait of waits) {
      expect(await refusal(email, 'greșită de tot', after(now))).toBe('identity.errors.wrongPassword');
      if (wait > 0)
        expect(await refusal(email, aPassword, after(now + wait - 0.5))).toBe('identity.errors.tooManyTries');
      now += wait;
    }
    expect(await logIn({ email, password: aPassword }, after(now))).toMatchObject({ personId });
    expect(await refusal(email, 'greșită de tot', after(now))).toBe('identity.errors.wrongPassword');
    expect(await logIn({ email, password: aPassword }, after(now))).toMatchObject({ personId });
  });

  it('lets an unknown address wait just as a known one, so that waiting tells nothing', async () => {
    const answersFor = async (email: string) => {
      const answers: unknown[] = [];
      for (let failure = 1; failure <= 8; failure += 1) answers.push(await refusal(email, 'greșită de tot', TODAY));
      return answers;
    };
    const { email } = await anAccount();
    expect(await answersFor(anEmail())).toEqual(await answersFor(email));
  });

  it('does not lock out a browser that was here before, however often others guess elsewhere', async () => {
    const { email, personId } = await anAccount();
    const device = newDevice();
    await noteDevice(personId, device, { at: TODAY });
    for (let failure = 1; failure <= 8; failure += 1) await refusal(email, 'greșită de tot', TODAY);
    expect(await refusal(email, aPassword, TODAY)).toBe('identity.errors.tooManyTries');
    expect(await logIn({ email, password: aPassword }, TODAY, { device })).toMatchObject({ personId });
    const stranger = { device: newDevice() };
    await expect(logIn({ email, password: aPassword }, TODAY, stranger)).rejects.toMatchObject({ status: 403 });
  });

  it('lets an address wait that tries many accounts, and the whole network of an IPv6 address with it', async () => {
    const from = (last: number) => ({ address: `2001:db8:7::${last.toString(16)}` });
    const guess = (last: number) =>
      logIn({ email: anEmail(), password: 'greșită de tot' }, TODAY, from(last)).catch((error: unknown) => error);
    for (let failure = 1; failure <= 30; failure += 1)
      expect(await guess(failure)).toMatchObject({ code: 'identity.errors.wrongPassword' });
    expect(await guess(31)).toMatchObject({ code: 'identity.errors.tooManyTries' });
  });

  it('takes as much work for an unknown address as for a known one', async () => {
    const { email } = await anAccount();
    const spent = async (one: string): Promise<number> => {
      const before = process.cpuUsage();
      await refusal(one, 'nu este aceasta', TODAY);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 15; round += 1) {
      known.push(await spent(email));
      unknown.push(await spent(anEmail()));
    }
    const middle = (all: number[]) => all.toSorted((a, b) => a - b)[7] ?? 0;
    const ratio = middle(unknown) / middle(known);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
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

  it('leaves as many rows behind for an unknown address, and none of them names it', async () => {
    const rows = async () => [await authDb().$count(accountToken), await authDb().$count(accountMail)];
    const written = async (email: string) => {
      const before = await rows();
      await askForReset({ email }, TODAY);
      return (await rows()).map((count, index) => count - (before[index] ?? 0));
    };
    const stranger = anEmail();
    expect(await written(stranger)).toEqual(await written((await anAccount()).email));
    expect(await authDb().$count(accountToken, eq(accountToken.email, stranger))).toBe(0);
    expect(await authDb().$count(accountMail, eq(accountMail.recipient, stranger))).toBe(0);
  });

  it('is asked for three times without waiting, known or not', async () => {
    for (const email of [(await anAccount()).email, anEmail()]) {
      for (let asked = 1; asked <= 3; asked += 1) await askForReset({ email }, TODAY);
      await expect(askForReset({ email }, TODAY)).rejects.toMatchObject({ code: 'identity.errors.tooManyTries' });
    }
  });

  it('is set anew by a link of one hour that works once, ends every session and is told by mail', async () => {
    const { email, personId, tenantId } = await anAccount();
    const session = await startSession(personId, tenantId, { at: TODAY });
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
    expect(await logIn({ email, password }, after(3600))).toMatchObject({ personId });
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
