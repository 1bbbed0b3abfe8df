import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { accountToken, membership, person, tenant } from '#db/schema/auth.ts';
import { aPassword, anEmail, mailsTo, secretMailed } from '#tests/builders/account.ts';
import { aCui, TODAY } from '#tests/builders/company.ts';
import { askForConfirmation, confirmEmail } from './confirm-email.ts';
import { logIn } from './log-in.ts';
import { registerCompany } from './register-company.ts';

const aRegistration = (fields: Partial<Record<'email' | 'password' | 'cui' | 'terms', string>> = {}) => ({
  email: anEmail(),
  password: aPassword,
  cui: aCui(),
  terms: 'on',
  ...fields,
});
const register = (input: object, at = TODAY) => registerCompany(input, 'Servicii S.R.L.', at);
const later = (hours: number) => new Date(TODAY.getTime() + hours * 3_600_000);

describe('registering a company', () => {
  it('makes the person its administrator and promises the confirmation', async () => {
    const input = aRegistration();
    const { tenantId, personId } = await register(input);
    const members = await authDb().select().from(membership).where(eq(membership.tenantId, tenantId));
    expect(members).toMatchObject([{ personId, roles: ['administrator'], state: 'active' }]);
    expect(await mailsTo(input.email, 'confirm-email')).toHaveLength(1);
    expect(await logIn(input, TODAY)).toMatchObject({ personId });
  });

  it('keeps no password, and the mail’s secret nowhere', async () => {
    const input = aRegistration();
    const { personId } = await register(input);
    const [row] = await authDb().select().from(person).where(eq(person.id, personId));
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const secret = await secretMailed(input.email, 'confirm-email', 'confirm_email');
    const kept = JSON.stringify([
      await authDb().select().from(accountToken),
      await mailsTo(input.email, 'confirm-email'),
    ]);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(aPassword);
  });

  it('with the CUI of another company is refused, also when two do it at once', async () => {
    const cui = aCui();
    const outcomes = await Promise.allSettled([
      register(aRegistration({ cui })),
      register(aRegistration({ cui: `RO ${cui}` })),
    ]);
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    await expect(register(aRegistration({ cui }))).rejects.toMatchObject({ code: 'identity.errors.cuiTaken' });
    expect(await authDb().$count(tenant, eq(tenant.cui, cui))).toBe(1);
  });

  it('a second company of the same person needs the same password', async () => {
    const first = aRegistration();
    const { personId } = await register(first);
    const second = await register(aRegistration({ email: first.email.toUpperCase() }));
    expect(second.personId).toBe(personId);
    const stranger = register(aRegistration({ email: first.email, password: 'altă parolă lungă' }));
    await expect(stranger).rejects.toMatchObject({ code: 'identity.errors.emailTaken' });
  });

  it.each([
    ['email', { email: 'fără-a-rond' }],
    ['password', { password: 'scurtă' }],
    ['password', { password: 'Password123' }],
    ['cui', { cui: '14399841' }],
    ['terms', { terms: 'off' }],
  ])('is refused beside the field %s', async (field, wrong) => {
    await expect(register(aRegistration(wrong))).rejects.toMatchObject({
      code: 'errors.invalidInput',
      details: { fields: [field] },
    });
  });
});

describe('confirming an address', () => {
  it('works for 72 hours, once', async () => {
    const input = aRegistration();
    const { personId } = await register(input);
    const secret = await secretMailed(input.email, 'confirm-email', 'confirm_email');
    await expect(confirmEmail(secret, later(72))).rejects.toMatchObject({ code: 'identity.errors.badToken' });
    await confirmEmail(secret, later(71));
    const [row] = await authDb().select().from(person).where(eq(person.id, personId));
    expect(row?.emailConfirmedAt).toEqual(later(71));
    await expect(confirmEmail(secret, later(71))).rejects.toMatchObject({ code: 'identity.errors.badToken' });
  });

  it.each(['', 'x', 'A'.repeat(43)])('refuses %j', async (secret) => {
    await expect(confirmEmail(secret, TODAY)).rejects.toMatchObject({ code: 'identity.errors.badToken' });
  });

  it('is asked for again only while it is needed', async () => {
    const input = aRegistration();
    const { personId } = await register(input);
    await askForConfirmation(personId, later(1));
    expect(await mailsTo(input.email, 'confirm-email')).toHaveLength(2);
    await confirmEmail(await secretMailed(input.email, 'confirm-email', 'confirm_email'), later(2));
    await askForConfirmation(personId, later(3));
    expect(await mailsTo(input.email, 'confirm-email')).toHaveLength(2);
  });
});
