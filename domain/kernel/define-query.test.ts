import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { company as companyTable } from '#db/schema/company.ts';
import { withTenant } from '#db/tenant.server.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { defineQuery } from './define-query.ts';
import { Forbidden, Invalid } from './errors.ts';
import { newId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

const query = (run: (tx: Tx) => Promise<{ names: string[] }>) =>
  defineQuery({
    name: 'test.readNames',
    roles: { administrator: true, sales: false, execution: false, accounting: false, accountant: false, client: false, operator: false, system: false }, // prettier-ignore
    input: z.object({ page: z.number().int() }),
    output: z.object({ names: z.array(z.string()) }),
    run,
  });
const names = query(async (tx) => ({
  names: (await tx.db.select().from(companyTable)).map((row) => row.name),
  hidden: 1,
}));

describe('a query', () => {
  it('sees its own company alone and answers no more than its schema', async () => {
    const [ours] = await Promise.all([aCompany(), aCompany()]);
    const answer = await names(ours.administrator, { page: 1 });
    expect(Object.keys(answer)).toEqual(['names']);
    expect(answer.names).toHaveLength(1);
    expect(answer.names[0]).toContain(ours.cui);
  });

  it('is refused for its role before its input is read', async () => {
    const { sales, administrator } = await aCompany();
    await expect(names(sales, { page: NaN })).rejects.toBeInstanceOf(Forbidden);
    await expect(names(administrator, { page: NaN })).rejects.toBeInstanceOf(Invalid);
  });

  it('cannot write and cannot emit, and leaves no audit', async () => {
    const { administrator, tenantId } = await aCompany();
    const count = () => withTenant({ tenantId, asOf: TODAY, readOnly: true }, (db) => db.$count(auditEntry));
    const before = await count();
    const writes = query(async (tx) => {
      await tx.db.update(companyTable).set({ name: 'X' });
      return { names: [] };
    });
    await expect(writes(administrator, { page: 1 })).rejects.toMatchObject({ cause: { code: '25006' } });
    const emits = query(async (tx) => {
      tx.emit({ type: 'NoteAdded', subject: newId<'task'>() });
      return { names: [] };
    });
    await expect(emits(administrator, { page: 1 })).rejects.toThrow('a query emits no events');
    await names(administrator, { page: 1 });
    expect(await count()).toBe(before);
  });

  it('may be called by a token that only reads', async () => {
    const { administrator } = await aCompany();
    const token = { ...administrator, kind: 'token', tokenId: newId<'apiToken'>(), scopes: ['read'] } as const;
    expect((await names(token, { page: 1 })).names).toHaveLength(1);
  });
});
