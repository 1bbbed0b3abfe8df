import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { membership, session, tenant } from '#db/schema/auth.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany, aMember, TODAY } from '#tests/builders/company.ts';
import { changeMember } from './members.ts';
import { endSession, readSession, startSession, switchCompany } from './session.ts';

const read = (id: string) => readSession(id, TODAY, {});

describe('a session', () => {
  it('is kept as a hash: what the database holds opens nothing', async () => {
    const { sales, tenantId } = await aCompany();
    const id = await startSession(sales.personId, tenantId, { at: TODAY, userAgent: 'phone' });
    const rows = await authDb().select().from(session).where(eq(session.userId, sales.personId));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.id).not.toBe(id);
    expect(await read(rows[0]?.id ?? '')).toBeUndefined();
    expect(await read(id)).toMatchObject({ actor: { personId: sales.personId, tenantId, roles: ['sales'] } });
  });

  it('has an id of its own each time, of 128 bits or more, and opens nothing once ended', async () => {
    const { sales, tenantId } = await aCompany();
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => startSession(sales.personId, tenantId, { at: TODAY })),
    );
    expect(new Set(ids).size).toBe(20);
    expect(ids.every((id) => id.length >= 26)).toBe(true);
    const [first = '', second = ''] = ids;
    await endSession(first);
    expect(await read(first)).toBeUndefined();
    expect(await read(second)).toBeDefined();
  });

  it.each(['', 'x', "' or 1=1", 'a'.repeat(5000)])('that nobody started opens nothing: %j', async (id) => {
    expect(await read(id)).toBeUndefined();
  });

  it('loses a role at the next request, and everything with the last company', async () => {
    const { administrator, sales, tenantId } = await aCompany();
    const id = await startSession(sales.personId, tenantId, { at: TODAY });
    const change = (values: object) =>
      changeMember(administrator, { personId: sales.personId, roles: ['sales'], state: 'active', ...values });
    await change({ roles: ['execution'] });
    expect((await read(id))?.actor.roles).toEqual(['execution']);
    for (const state of ['suspended', 'removed']) {
      await change({ state });
      expect(await read(id)).toBeUndefined();
    }
    await change({ state: 'active' });
    expect(await read(id)).toBeDefined();
    await authDb().update(tenant).set({ state: 'closed' }).where(eq(tenant.id, tenantId));
    expect(await read(id)).toBeUndefined();
  });

  it('ends after thirty days however much it is used', async () => {
    const { sales, tenantId } = await aCompany();
    const id = await startSession(sales.personId, tenantId, { at: TODAY });
    const days = (count: number) => new Date(TODAY.getTime() + count * 86_400_000);
    expect(await readSession(id, days(30), {})).toBeDefined();
    expect(await readSession(id, days(30.01), {})).toBeUndefined();
  });

  it('of a visitor of the invented company has shown nothing, so whatever is grave stays closed', async () => {
    const { administrator, tenantId } = await aCompany();
    const id = await startSession(administrator.personId, tenantId, { at: TODAY, strength: 'shared' });
    const visitor = await read(id);
    expect(visitor?.isShared).toBe(true);
    if (!visitor) throw new Error('the visitor was not let in');
    const change = { personId: administrator.personId, roles: ['administrator', 'sales'], state: 'active' };
    await expect(changeMember(visitor.actor, change)).rejects.toMatchObject({ kind: 'StepUpNeeded' });
  });

  it('ends when nobody uses it for a week', async () => {
    const { sales, tenantId } = await aCompany();
    const id = await startSession(sales.personId, tenantId, { at: TODAY });
    await authDb()
      .update(session)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(session.userId, sales.personId));
    expect(await read(id)).toBeUndefined();
  });
});

describe('a person of two companies', () => {
  it('goes over from one to the other with the roles of each', async () => {
    const [one, two] = await Promise.all([aCompany(), aCompany()]);
    const { personId } = one.sales;
    await authDb()
      .insert(membership)
      .values({ id: newId<'membership'>(), tenantId: two.tenantId, personId, roles: ['accountant'], createdAt: TODAY });
    const id = await startSession(personId, one.tenantId, { at: TODAY });
    expect((await read(id))?.companies.map((company) => company.id).sort()).toEqual(
      [one.tenantId, two.tenantId].sort(),
    );
    expect(await switchCompany(id, personId, two.tenantId)).toBe(true);
    expect((await read(id))?.actor).toMatchObject({ tenantId: two.tenantId, roles: ['accountant'] });
  });

  it('does not reach a company of others, and another’s session is not moved', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    const id = await startSession(ours.sales.personId, ours.tenantId, { at: TODAY });
    expect(await switchCompany(id, ours.sales.personId, theirs.tenantId)).toBe(false);
    expect((await read(id))?.actor.tenantId).toBe(ours.tenantId);
    const stranger = await aMember(theirs.tenantId, 'sales');
    await switchCompany(id, stranger.personId, theirs.tenantId);
    expect((await read(id))?.actor.tenantId).toBe(ours.tenantId);
  });

  it('falls back to the company that is left when the other removes the person', async () => {
    const [one, two] = await Promise.all([aCompany(), aCompany()]);
    const { personId } = one.sales;
    await authDb()
      .insert(membership)
      .values({ id: newId<'membership'>(), tenantId: two.tenantId, personId, roles: ['accountant'], createdAt: TODAY });
    const id = await startSession(personId, one.tenantId, { at: TODAY });
    await changeMember(one.administrator, { personId, roles: ['sales'], state: 'removed' });
    expect((await read(id))?.actor).toMatchObject({ tenantId: two.tenantId, roles: ['accountant'] });
  });
});
