import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '#domain/identity/session.ts';
import { aFullCompany } from '#tests/builders/full-company.ts';
import { database } from './database.ts';
import { once } from './once.ts';

const PARTS = ['1-clients', '2-work', '3-money', '4-history'];

/** A company with 100,000 invoices and all that comes with them, and its administrator's session. */
export const volume = once(async () => {
  const { admin } = await database();
  const company = await aFullCompany({ asOf: new Date() });
  const { tenantId, administrator } = company;
  await admin.begin(async (sql) => {
    // the owner's way: no triggers and keys, which the verbs' own rows have passed
    await sql`select set_config('app.tenant_id', ${tenantId}, true), set_config('bench.person', ${administrator.personId}, true),
      set_config('session_replication_role', 'replica', true)`;
    for (const part of PARTS)
      await sql.unsafe(readFileSync(join(import.meta.dirname, 'volume', `${part}.sql`), 'utf8'));
  });
  await admin`vacuum analyze`;
  const session = await startSession(administrator.personId, tenantId, { at: new Date() });
  return { company, cookie: `session=${session}`, stop: () => Promise.resolve() };
});
