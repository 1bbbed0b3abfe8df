import { drizzle } from 'drizzle-orm/postgres-js';
import { sql as raw } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, expect, it } from 'vitest';
import { roleUrl } from '#db/roles.ts';
import { ceiling, holiday, vatRate } from '#db/schema/law.ts';
import { CEILINGS } from './ceilings.ts';
import { HOLIDAYS } from './holidays.ts';
import { loadLaw } from './load.ts';
import { VAT_RATES } from './vat-rates.ts';

const url = (role: 'crm_owner' | 'crm_app') =>
  roleUrl(process.env['DATABASE_URL'] ?? '', role, process.env['DATABASE_ROLE_SECRET'] ?? '');
const owner = postgres(url('crm_owner'), { max: 1, fetch_types: false, onnotice: () => undefined });
const application = postgres(url('crm_app'), { max: 1, fetch_types: false });
const db = drizzle(owner, { casing: 'snake_case' });
afterAll(() => Promise.all([owner.end(), application.end()]));

it('leaves the same rows however often it runs', async () => {
  await loadLaw(owner);
  await loadLaw(owner);
  expect(await db.select().from(ceiling).orderBy(ceiling.key, ceiling.validFrom)).toEqual(
    expect.arrayContaining([...CEILINGS]),
  );
  expect(await db.select().from(vatRate)).toHaveLength(VAT_RATES.length);
  expect(await db.select().from(holiday)).toHaveLength(HOLIDAYS.length);
});
it('mends a row that was changed and takes away one that the law no longer has', async () => {
  await db.update(vatRate).set({ rate: 1 });
  await db.execute(raw`insert into law.holiday (date, name, source) values ('2026-07-14', 'x', 'none')`);
  await loadLaw(owner);
  expect(await db.select().from(vatRate)).toEqual(expect.arrayContaining([...VAT_RATES]));
  expect(await db.select().from(holiday)).toHaveLength(HOLIDAYS.length);
});
it('lets the application read the law and never write it', async () => {
  const [row] = await application`select count(*)::int as count from law.holiday`;
  expect(row).toEqual({ count: HOLIDAYS.length });
  await expect(application`delete from law.holiday`).rejects.toThrow(/permission denied/);
});
