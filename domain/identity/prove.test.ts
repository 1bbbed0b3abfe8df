import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { aPassword, mailsTo } from '#tests/builders/account.ts';
import { PARTY } from '#tests/builders/authenticator.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { withCodes } from '#tests/builders/second-factor.ts';
import { hashPassword } from './password-hash.ts';
import { prove, waysToProve } from './prove.ts';
import { readSession, startSession } from './session.ts';

const LATER = new Date(TODAY.getTime() + 3_600_000);

async function aSession() {
  const { sales, tenantId } = await aCompany();
  const passwordHash = await hashPassword(aPassword);
  await authDb().update(person).set({ passwordHash }).where(eq(person.id, sales.personId));
  const [id, other] = [
    await startSession(sales.personId, tenantId, { at: TODAY }),
    await startSession(sales.personId, tenantId, { at: TODAY }),
  ];
  const provedAt = async (session: string) => (await readSession(session, LATER, {}))?.actor.provedAt;
  return { sales, later: { ...sales, asOf: LATER }, id, other, provedAt };
}

describe('showing again who is there', () => {
  it('by the password stands for this session alone', async () => {
    const { later, id, other, provedAt } = await aSession();
    expect(await waysToProve(later)).toEqual({ code: false, passkey: false });
    await prove(later, id, { password: aPassword }, PARTY);
    expect([await provedAt(id), await provedAt(other)]).toEqual([LATER, TODAY]);
  });

  it('by the code of an authenticator works once', async () => {
    const { sales, later, id, provedAt } = await aSession();
    const { codeAt } = await withCodes(sales);
    expect(await waysToProve(later)).toMatchObject({ code: true });
    await prove(later, id, { code: codeAt(LATER) }, PARTY);
    expect(await provedAt(id)).toEqual(LATER);
    await expect(prove(later, id, { code: codeAt(LATER) }, PARTY)).rejects.toMatchObject({
      code: 'identity.errors.wrongProof',
    });
  });

  it.each([{}, { password: 'nu este aceasta' }, { code: '123456' }, { passkey: { credentialId: 'x' } }])(
    'by %j is refused',
    async (given) => {
      const { later, id, provedAt } = await aSession();
      await expect(prove(later, id, given, PARTY)).rejects.toMatchObject({ status: 403 });
      expect(await provedAt(id)).toEqual(TODAY);
    },
  );

  it('waits longer after each failure, of the fifth of which the owner is told once', async () => {
    const { sales, later, id } = await aSession();
    const wrong = () => prove(later, id, { password: 'nu este aceasta' }, PARTY).catch((error: unknown) => error);
    for (let failure = 1; failure <= 5; failure += 1)
      expect(await wrong()).toMatchObject({ code: 'identity.errors.wrongProof' });
    expect(await wrong()).toMatchObject({ code: 'identity.errors.tooManyTries' });
    const mails = await mailsTo(`${sales.personId}@example.ro`, 'security-event');
    expect(mails.map((mail) => mail.data['event'])).toEqual(['proof_failed_often']);
  });
});
