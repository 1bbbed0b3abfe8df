import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { apiToken } from '#db/schema/auth.ts';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { withTenant } from '#db/tenant.server.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { aCompany, aMember, TODAY } from '#tests/builders/company.ts';
import { createApiToken, listApiTokens, revokeApiToken } from './api-tokens.ts';
import { changeMember } from './members.ts';
import { openToken } from './open-token.ts';

const FIELDS = { name: 'Magazin', role: 'sales', scopes: ['*'] };

describe('a token for programs', () => {
  it('is shown once: the directory keeps its hash and its last four signs', async () => {
    const { administrator, tenantId } = await aCompany();
    const { id, token } = await createApiToken(administrator, FIELDS);
    expect(token).toMatch(/^amc_[\w-]{43}$/);
    const rows = await authDb().select().from(apiToken).where(eq(apiToken.tenantId, tenantId));
    expect(JSON.stringify(rows)).not.toContain(token.slice(4, 40));
    expect(rows).toMatchObject([{ id, hint: token.slice(-4), role: 'sales' }]);
    const [listed] = await listApiTokens(administrator);
    expect(Object.keys(listed ?? {})).not.toContain('hash');
  });

  it('stands in the audit when it is made and when it is ended', async () => {
    const { administrator, tenantId } = await aCompany();
    const { id } = await createApiToken(administrator, FIELDS);
    await revokeApiToken(administrator, { tokenId: id });
    const verbs = await withTenant({ tenantId, asOf: TODAY, readOnly: true }, (db) => db.select().from(auditEntry));
    expect(verbs.map((one) => one.verb)).toEqual(
      expect.arrayContaining(['identity.createApiToken', 'identity.revokeApiToken']),
    );
  });

  it('acts as its one role, in the name of whoever made it', async () => {
    const { administrator, tenantId } = await aCompany();
    const { id, token } = await createApiToken(administrator, { ...FIELDS, scopes: ['offers.*', 'read'] });
    expect(await openToken(token, TODAY, {})).toEqual({
      kind: 'token',
      tenantId,
      personId: administrator.personId,
      tokenId: id,
      roles: ['sales'],
      scopes: ['offers.*', 'read'],
      asOf: TODAY,
      origin: {},
    });
  });

  it('says when it was last used', async () => {
    const { administrator } = await aCompany();
    const { token } = await createApiToken(administrator, FIELDS);
    await openToken(token, TODAY, {});
    expect((await listApiTokens(administrator))[0]?.lastUsedAt).toEqual(TODAY);
  });

  it('may be made only by an administrator, on Premium, for a role of people', async () => {
    const { administrator, sales, system } = await aCompany();
    await expect(createApiToken(sales, FIELDS)).rejects.toMatchObject({ code: 'errors.forbidden' });
    for (const wrong of [{ role: 'operator' }, { role: 'system' }, { scopes: [] }, { scopes: ['* '] }, { name: '' }])
      await expect(createApiToken(administrator, { ...FIELDS, ...wrong })).rejects.toMatchObject({ status: 422 });
    await endPremium({ ...system, asOf: new Date('2027-03-01T00:00:00Z') }, {});
    await expect(createApiToken(administrator, FIELDS)).rejects.toMatchObject({ code: 'errors.planLocked' });
  });

  it('opens nothing when its maker may no longer give its role', async () => {
    const company = await aCompany();
    const second = await aMember(company.tenantId, 'administrator');
    const { token } = await createApiToken(second, FIELDS);
    const change = (roles: string[]) =>
      changeMember(company.administrator, { personId: second.personId, roles, state: 'active' });
    await change(['accountant']);
    expect(await openToken(token, TODAY, {})).toBeUndefined();
    await change(['sales']);
    expect(await openToken(token, TODAY, {})).toBeDefined();
  });

  it('is ended by its own company only, on every plan, and a second time too', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    const { id, token } = await createApiToken(theirs.administrator, FIELDS);
    const foreign = await revokeApiToken(ours.administrator, { tokenId: id }).catch((error: unknown) => error);
    const missing = await revokeApiToken(ours.administrator, { tokenId: newId<'apiToken'>() }).catch(
      (error: unknown) => error,
    );
    expect(foreign).toEqual(missing);
    expect(await openToken(token, TODAY, {})).toBeDefined();
    await expect(revokeApiToken(theirs.sales, { tokenId: id })).rejects.toMatchObject({ code: 'errors.forbidden' });
    await endPremium({ ...theirs.system, asOf: new Date('2027-03-01T00:00:00Z') }, {});
    await revokeApiToken(theirs.administrator, { tokenId: id });
    await revokeApiToken(theirs.administrator, { tokenId: id });
    expect(await openToken(token, TODAY, {})).toBeUndefined();
    expect((await listApiTokens(ours.administrator)).length).toBe(0);
  });
});
