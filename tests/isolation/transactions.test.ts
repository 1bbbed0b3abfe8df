import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { client } from '#db/schema/client.ts';
import { closeTenantConnection, type TenantTransaction, withTenant } from '#db/tenant.server.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aClientRow, rawAdmin, refusalOf } from './as-role.ts';

let ours: TestCompany;
let theirs: TestCompany;
const admin = rawAdmin();

beforeAll(async () => {
  [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
  await Promise.all([aClientRow(ours.tenantId), aClientRow(theirs.tenantId)]);
});
afterAll(async () => {
  await admin.end();
  await closeTenantConnection();
});

const of = ({ tenantId }: TestCompany, readOnly = false) => ({ tenantId, asOf: TODAY, readOnly });
const tenantsSeen = async (db: TenantTransaction) =>
  (await db.selectDistinct({ tenantId: client.tenantId }).from(client)).map((row) => row.tenantId);
const backendOf = async (db: TenantTransaction): Promise<number> =>
  Number((await db.execute(sql`select pg_backend_pid() as pid`))[0]?.['pid']);

/** Ends a server process and waits until it is gone. */
async function kill(pid: number): Promise<void> {
  await admin`select pg_terminate_backend(${pid}, 5000)`;
}

it('refuses a transaction that is used after its end, while another tenant has the connections', async () => {
  const leaked = await withTenant(of(ours), async (db) => db);
  const others = Array.from({ length: 20 }, () =>
    withTenant(of(theirs), async (db) => {
      await db.execute(sql`select pg_sleep(0.01)`);
      expect(await refusalOf(tenantsSeen(leaked))).toBe('TX_OVER');
      return tenantsSeen(db);
    }),
  );
  for (const seen of await Promise.all(others)) expect(seen).toEqual([theirs.tenantId]);
});

it('refuses a savepoint that is used after the end of its transaction', async () => {
  const leaked = await withTenant(of(ours), (db) => db.transaction(async (inner) => inner));
  expect(await refusalOf(tenantsSeen(leaked))).toBe('TX_OVER');
  expect(await refusalOf(leaked.transaction(async () => undefined))).toBe('TX_OVER');
});

it("lets no savepoint of an ended transaction undo another tenant's writes", async () => {
  for (let round = 0; round < 20; round += 1) {
    await withTenant(of(ours), async (db) => {
      const stray = db.transaction(async (inner) => {
        await tenantsSeen(inner);
        await new Promise((resolve) => setTimeout(resolve, round % 5));
        throw new Error('too late');
      });
      void refusalOf(stray);
      await db.execute(sql`select 1`);
    });
    const id = newId<'client'>();
    const written = Array.from({ length: 10 }, () =>
      withTenant(of(theirs), (db) =>
        db.transaction(async (inner) => {
          await inner.insert(client).values({ id: newId<'client'>(), state: 'active', kind: 'company', name: id });
          await inner.execute(sql`select pg_sleep(0.005)`);
        }),
      ),
    );
    await Promise.all(written);
    const kept = await withTenant(of(theirs), (db) => db.$count(client, sql`name = ${id}`));
    expect(kept).toBe(10);
  }
});

it('a query that nobody awaited runs inside its own transaction or not at all', async () => {
  const strays: Promise<unknown>[] = [];
  const work = Array.from({ length: 40 }, (_, number) => {
    const company = number % 2 === 0 ? ours : theirs;
    return withTenant(of(company), async (db) => {
      const stray = async () => {
        if (number % 4 > 1) await new Promise((resolve) => setImmediate(resolve));
        return (await tenantsSeen(db)).filter((tenant) => tenant !== company.tenantId);
      };
      strays.push(stray().catch((error: unknown) => refusalOf(Promise.reject(error))));
    });
  });
  await Promise.all(work);
  for (const answer of await Promise.all(strays))
    expect(answer === 'TX_OVER' || answer).toEqual(answer === 'TX_OVER' ? true : []);
});

it('rolls back whole when the body fails, also after a query that failed', async () => {
  const id = newId<'client'>();
  const values = { id, state: 'active', kind: 'company', name: 'Rămasă' } as const;
  const failed = withTenant(of(ours), async (db) => {
    await db.insert(client).values(values);
    await db
      .insert(client)
      .values(values)
      .catch(() => undefined);
  });
  expect(await refusalOf(failed)).toBe('23505');
  const thrown = withTenant(of(ours), async (db) => {
    await db.insert(client).values(values);
    throw new Error('changed my mind');
  });
  await expect(thrown).rejects.toThrow('changed my mind');
  expect(
    await withTenant(of(ours), (db) =>
      db
        .select()
        .from(client)
        .where(sql`id = ${id}`),
    ),
  ).toEqual([]);
});

it('refuses to write in a transaction that reads', async () => {
  expect(await refusalOf(withTenant(of(ours, true), (db) => db.update(client).set({ name: 'X' })))).toBe('25006');
});

it('refuses a second transaction inside the first, which would take a second connection', async () => {
  const nested = withTenant(of(ours), () => withTenant(of(theirs), tenantsSeen));
  await expect(nested).rejects.toThrow('withTenant inside withTenant');
  expect(await withTenant(of(ours), tenantsSeen)).toEqual([ours.tenantId]);
});

it('answers a backend that dies between two queries with an error, and the next transaction works', async () => {
  const lost = withTenant(of(ours), async (db) => {
    await kill(await backendOf(db));
    await new Promise((resolve) => setImmediate(resolve));
    return tenantsSeen(db);
  });
  expect(await refusalOf(lost)).toMatch(/^(CONNECTION_\w+|57P01|TX_OVER)$/);
  expect(await withTenant(of(theirs), tenantsSeen)).toEqual([theirs.tenantId]);
});

it('answers a backend that dies during a query with an error, and the next transaction works', async () => {
  const lost = withTenant(of(ours), async (db) => {
    const pid = await backendOf(db);
    const [answer] = await Promise.all([refusalOf(Promise.resolve(db.execute(sql`select pg_sleep(30)`))), kill(pid)]);
    expect(answer).toMatch(/^(CONNECTION_\w+|57P01)$/);
    return tenantsSeen(db);
  });
  expect(await refusalOf(lost)).toMatch(/^(CONNECTION_\w+|57P01|TX_OVER)$/);
  expect(await withTenant(of(theirs), tenantsSeen)).toEqual([theirs.tenantId]);
});

it('answers a backend that dies with several queries in flight, and writes nothing of them', async () => {
  const id = newId<'client'>();
  const lost = withTenant(of(ours), async (db) => {
    const pid = await backendOf(db);
    await db.insert(client).values({ id, state: 'active', kind: 'company', name: 'Pierdută' });
    const flying = Array.from({ length: 5 }, () => db.execute(sql`select pg_sleep(10)`));
    const settled = Promise.allSettled(flying);
    await kill(pid);
    return settled;
  });
  expect(await refusalOf(lost)).toMatch(/^(CONNECTION_\w+|57P01|TX_OVER)$/);
  expect(
    await withTenant(of(ours), (db) =>
      db
        .select()
        .from(client)
        .where(sql`id = ${id}`),
    ),
  ).toEqual([]);
});

it('keeps 400 interleaved transactions of two tenants apart, some of which fail and some lose their connection', async () => {
  const outcome = await Promise.all(
    Array.from({ length: 400 }, async (_, number) => {
      const company = number % 2 === 0 ? ours : theirs;
      const seen = withTenant(of(company), async (db) => {
        const before = await tenantsSeen(db);
        if (number % 50 === 7) await kill(await backendOf(db));
        if (number % 10 === 3) throw new Error('expected');
        const after = await tenantsSeen(db);
        const [name] = await db.selectDistinct({ tenantId: client.tenantId }).from(client);
        return [...before, ...after, name?.tenantId].every((tenant) => tenant === company.tenantId);
      });
      return seen.catch(() => 'failed' as const);
    }),
  );
  expect(outcome.filter((one) => one === false)).toEqual([]);
  expect(outcome.filter((one) => one === true).length).toBeGreaterThan(300);
  expect(await withTenant(of(ours), tenantsSeen)).toEqual([ours.tenantId]);
});
