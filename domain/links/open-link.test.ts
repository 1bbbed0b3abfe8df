import { describe, expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { linkToken } from './link-address.ts';
import { openLink } from './open-link.ts';
import { createLink, latestLink, revokeLinks } from './steps.ts';

const later = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);
const inside = <R>({ tenantId, sales }: TestCompany, work: (tx: Tx) => Promise<R>): Promise<R> =>
  withTenant({ tenantId, asOf: TODAY, readOnly: false }, (db) =>
    work({ db, tenantId, asOf: TODAY, actor: sales, emit: () => undefined }),
  );

async function aLink(company: TestCompany, subjectId: string = newId<'offer'>()) {
  const { clientId } = await aClient(company);
  const link = await inside(company, (tx) =>
    createLink(tx, {
      clientId,
      purpose: 'offer',
      subjectId,
      subjectVersion: 2,
      recipient: 'client@example.ro',
      expiresAt: later(30),
    }),
  );
  return { ...link, token: linkToken(company.tenantId, link.id) };
}
const open = (token: string, asOf = TODAY) => openLink(token, asOf, { address: '192.0.2.7' });

describe('a link', () => {
  it('says who holds it, for what and for which version', async () => {
    const company = await aCompany();
    const { token, id, clientId, subjectId } = await aLink(company);
    expect(await open(token)).toEqual({
      state: 'open',
      actor: {
        kind: 'client',
        tenantId: company.tenantId,
        roles: ['client'],
        asOf: TODAY,
        origin: { address: '192.0.2.7' },
        linkId: id,
        clientId,
        purpose: 'offer',
        subjectId,
        subjectVersion: 2,
      },
    });
  });

  it('is open to its last moment and no longer', async () => {
    const { token } = await aLink(await aCompany());
    expect((await open(token, new Date(later(30).getTime() - 1))).state).toBe('open');
    expect(await open(token, later(30))).toMatchObject({ state: 'expired', expiresAt: later(30) });
  });

  it('is closed with every other to its document, and with no other’s', async () => {
    const company = await aCompany();
    const subjectId = newId<'offer'>();
    const [one, two, other] = [await aLink(company, subjectId), await aLink(company, subjectId), await aLink(company)];
    await inside(company, (tx) => revokeLinks(tx, subjectId));
    const states = await Promise.all([one, two, other].map(async ({ token }) => (await open(token)).state));
    expect(states).toEqual(['revoked', 'revoked', 'open']);
    expect(await inside(company, (tx) => latestLink(tx, subjectId, 2))).toBeUndefined();
  });
});

describe('a token that is not a link’s', () => {
  it('is unknown: every changed sign of a genuine one', async () => {
    const { token } = await aLink(await aCompany());
    for (let place = 0; place < token.length; place += 7) {
      const sign = token[place] === 'A' ? 'B' : 'A';
      expect(await open(`${token.slice(0, place)}${sign}${token.slice(place + 1)}`)).toEqual({ state: 'unknown' });
    }
  });

  it.each(['', 'x', 'A'.repeat(86), 'A'.repeat(85), 'A'.repeat(87), '../../p', "' or '1'='1", `${'é'.repeat(86)}`])(
    'is unknown: %j',
    async (token) => {
      expect(await open(token)).toEqual({ state: 'unknown' });
    },
  );

  it('is unknown when one company’s secret names another company’s link or tenant', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    const [mine, yours] = [await aLink(ours), await aLink(theirs)];
    const bytes = (token: string) => Buffer.from(token, 'base64url');
    const mixed = (tenant: string, link: string, secret: string) =>
      Buffer.concat([bytes(tenant).subarray(0, 16), bytes(link).subarray(16, 32), bytes(secret).subarray(32)]).toString(
        'base64url',
      );
    for (const [tenant, link, secret] of [
      [mine.token, yours.token, mine.token],
      [mine.token, yours.token, yours.token],
      [yours.token, mine.token, mine.token],
      [mine.token, mine.token, yours.token],
    ] as const)
      expect(await open(mixed(tenant, link, secret))).toEqual({ state: 'unknown' });
  });

  it('is unknown when it is genuine but its row is not there', async () => {
    const { tenantId } = await aCompany();
    expect(await open(linkToken(tenantId, newId<'link'>()))).toEqual({ state: 'unknown' });
    expect(await open(linkToken(newId<'tenant'>() as TenantId, newId() as Id<'link'>))).toEqual({ state: 'unknown' });
  });

  it('is unknown once the installation’s secret was changed', async () => {
    const { token } = await aLink(await aCompany());
    const secret = process.env['APP_SECRET'];
    process.env['APP_SECRET'] = 'another-installation-0123456789abcdef0123456789';
    expect(await open(token)).toEqual({ state: 'unknown' });
    process.env['APP_SECRET'] = secret;
    expect((await open(token)).state).toBe('open');
  });
});
