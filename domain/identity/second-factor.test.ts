import { describe, expect, it } from 'vitest';
import { hashPassword } from './password-hash.ts';
import { eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { codeGenerator, person, recoveryCode } from '#db/schema/auth.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { aPassword, mailsTo, secretMailed } from '#tests/builders/account.ts';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { withCodes } from '#tests/builders/second-factor.ts';
import { beginCodes, confirmCodes, endCodes, renewCodes, takeCode, usesCodes } from './code-generator.ts';
import { companyFactor, setCompanyFactor } from './company-factor.ts';
import { logIn } from './log-in.ts';
import { dropLostFactor, vouchForColleague } from './lost-factor.ts';
import { recoveryCodesLeft, takeRecoveryCode } from './recovery-codes.ts';
import { beginSecondStep, endSecondStep } from './second-step.ts';
import { readSession, startSession } from './session.ts';

const after = (seconds: number) => new Date(TODAY.getTime() + seconds * 1000);
const addressOf = ({ personId }: PersonActor) => `${personId}@example.ro`;
const told = async (actor: PersonActor) =>
  (await mailsTo(addressOf(actor), 'security-event')).map((mail) => mail.data['event']);
const step = (actor: PersonActor, code: string, at = TODAY) =>
  beginSecondStep(actor.personId, at).then((secret) => endSecondStep(secret, code, at, {}));

describe('codes of an authenticator', () => {
  it('are on only after a first code, which the owner is told, and the database holds neither secret nor codes', async () => {
    const { sales } = await aCompany();
    const secret = await beginCodes(sales);
    expect(await beginCodes(sales)).toEqual(secret);
    await expect(confirmCodes(sales, 's', '000000')).rejects.toMatchObject({ code: 'identity.errors.wrongCode' });
    expect(await usesCodes(sales.personId)).toBe(false);
    const { recovery } = await withCodes(sales);
    expect(await usesCodes(sales.personId)).toBe(true);
    expect(await told(sales)).toEqual(['second_factor_on']);
    const [row] = await authDb().select().from(codeGenerator).where(eq(codeGenerator.personId, sales.personId));
    expect(row?.secret).not.toContain(secret.toString('base64url'));
    const kept = await authDb().select().from(recoveryCode).where(eq(recoveryCode.personId, sales.personId));
    expect(kept).toHaveLength(10);
    for (const { hash } of kept) expect(hash).toMatch(/^\$argon2id\$/);
    for (const code of recovery) expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  });

  it('are asked for after the password, and each opens once, also for two who try it at the same time', async () => {
    const { sales } = await aCompany();
    const passwordHash = await hashPassword(aPassword);
    await authDb().update(person).set({ passwordHash }).where(eq(person.id, sales.personId));
    const { codeAt } = await withCodes(sales);
    expect(await logIn({ email: addressOf(sales), password: aPassword }, TODAY)).toMatchObject({
      needsSecondStep: true,
    });
    await expect(step(sales, codeAt(TODAY))).rejects.toMatchObject({ code: 'identity.errors.wrongCode' });
    const later = after(30);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => step(sales, codeAt(later), later)));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await takeCode(sales.personId, codeAt(later), later)).toBe(false);
    expect(await takeCode(sales.personId, codeAt(TODAY), later)).toBe(false);
  });

  it('wait longer after each wrong one', async () => {
    const { sales } = await aCompany();
    const { codeAt } = await withCodes(sales);
    const at = after(60);
    for (let failure = 1; failure <= 5; failure += 1)
      await expect(step(sales, '000000', at)).rejects.toMatchObject({ code: 'identity.errors.wrongCode' });
    await expect(step(sales, codeAt(at), at)).rejects.toMatchObject({ code: 'identity.errors.tooManyTries' });
  });

  it('of a log-in that waited eleven minutes, or that was ended already, open nothing', async () => {
    const { sales } = await aCompany();
    const { codeAt } = await withCodes(sales);
    const secret = await beginSecondStep(sales.personId, TODAY);
    const late = after(660);
    await expect(endSecondStep(secret, codeAt(late), late, {})).rejects.toMatchObject({
      code: 'identity.errors.stepExpired',
    });
    await expect(endSecondStep('x', codeAt(late), late, {})).rejects.toMatchObject({ status: 422 });
  });

  it('turned off are asked for no longer, and it needs a fresh proof', async () => {
    const { sales } = await aCompany();
    await withCodes(sales);
    const stale = { ...sales, asOf: after(601) };
    await expect(endCodes(stale)).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    await expect(beginCodes(stale)).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    await expect(renewCodes(stale)).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    await endCodes(sales);
    expect(await usesCodes(sales.personId)).toBe(false);
    expect(await recoveryCodesLeft(sales.personId)).toBe(0);
    expect(await told(sales)).toContain('second_factor_off');
  });
});

describe('a recovery code', () => {
  it('opens once in the place of a code, however it is typed, and the owner is told', async () => {
    const { sales } = await aCompany();
    const { recovery } = await withCodes(sales);
    const [first = '', second = ''] = recovery;
    expect(await step(sales, ` ${first.toLowerCase().replaceAll('-', ' ')} `)).toBe(sales.personId);
    await expect(step(sales, first)).rejects.toMatchObject({ code: 'identity.errors.wrongCode' });
    expect(await told(sales)).toContain('recovery_code_used');
    expect(await recoveryCodesLeft(sales.personId)).toBe(9);
    const uses = await Promise.all([1, 2].map(() => takeRecoveryCode(sales.personId, second, TODAY)));
    expect(uses.toSorted()).toEqual([false, true]);
  });

  it('of before is worth nothing once new ones are made, nor is somebody else’s', async () => {
    const { sales, accounting } = await aCompany();
    const { recovery } = await withCodes(sales);
    const others = await withCodes(accounting);
    const fresh = await renewCodes(sales);
    expect(await takeRecoveryCode(sales.personId, recovery[0] ?? '', TODAY)).toBe(false);
    expect(await takeRecoveryCode(sales.personId, others.recovery[0] ?? '', TODAY)).toBe(false);
    expect(await takeRecoveryCode(sales.personId, fresh[0] ?? '', TODAY)).toBe(true);
    await expect(renewCodes({ ...sales, personId: (await aCompany()).sales.personId })).rejects.toMatchObject({
      code: 'identity.errors.codesOff',
    });
  });
});

describe('a company that wants two factors of everybody', () => {
  it('shuts out a session of one, from the next request on, until it has shown a second', async () => {
    const { administrator, sales, tenantId } = await aCompany();
    const [weak, strong] = await Promise.all([
      startSession(sales.personId, tenantId, { at: TODAY }),
      startSession(sales.personId, tenantId, { at: TODAY, strength: 'two_factors' }),
    ]);
    const lacks = async (id: string) => (await readSession(id, TODAY, {}))?.lacksFactor;
    expect(await lacks(weak)).toBe(false);
    await setCompanyFactor(administrator, { secondFactor: 'required' });
    expect([await lacks(weak), await lacks(strong)]).toEqual([true, false]);
    await withCodes(sales, weak);
    expect(await lacks(weak)).toBe(false);
  });

  it('is made so by administrators who have just shown to be there, for their own company alone', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    await expect(setCompanyFactor(ours.sales, { secondFactor: 'required' })).rejects.toMatchObject({ status: 403 });
    const stale = { ...ours.administrator, asOf: after(601) };
    await expect(setCompanyFactor(stale, { secondFactor: 'required' })).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    await setCompanyFactor(ours.administrator, { secondFactor: 'required' });
    expect([await companyFactor(ours.tenantId), await companyFactor(theirs.tenantId)]).toEqual([
      'required',
      'optional',
    ]);
  });
});

describe('a lost phone', () => {
  const lost = async ({ administrator, sales, tenantId }: TestCompany) => {
    const passwordHash = await hashPassword(aPassword);
    await authDb().update(person).set({ passwordHash }).where(eq(person.id, sales.personId));
    await withCodes(sales);
    const session = await startSession(sales.personId, tenantId, { at: TODAY, strength: 'two_factors' });
    await vouchForColleague(administrator, { personId: sales.personId });
    return { session, token: await secretMailed(addressOf(sales), 'lost-factor', 'lost_factor') };
  };

  it('is dropped by another administrator’s word, the mail and the password together; every session ends', async () => {
    const company = await aCompany();
    const { session, token } = await lost(company);
    const { sales } = company;
    expect(await usesCodes(sales.personId)).toBe(true);
    await expect(dropLostFactor({ token, password: 'alta' }, TODAY, {})).rejects.toMatchObject({
      code: 'identity.errors.wrongProof',
    });
    await dropLostFactor({ token, password: aPassword }, TODAY, {});
    expect(await usesCodes(sales.personId)).toBe(false);
    expect(await readSession(session, TODAY, {})).toBeUndefined();
    expect(await told(sales)).toContain('second_factor_off');
    await expect(dropLostFactor({ token, password: aPassword }, TODAY, {})).rejects.toMatchObject({ status: 422 });
  });

  it('is not vouched for by oneself, by who is no administrator, of another company, or without codes', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    await withCodes(ours.sales);
    const ask = (actor: PersonActor, { personId }: PersonActor) =>
      vouchForColleague(actor, { personId }).catch((error: unknown) => error);
    expect(await ask(ours.administrator, ours.administrator)).toMatchObject({ status: 403 });
    expect(await ask(ours.accounting, ours.sales)).toMatchObject({ status: 403 });
    expect(await ask(theirs.administrator, ours.sales)).toMatchObject({ status: 404 });
    expect(await ask(ours.administrator, ours.accounting)).toMatchObject({ code: 'identity.errors.codesOff' });
    expect(await mailsTo(addressOf(ours.sales), 'lost-factor')).toHaveLength(0);
  });
});
