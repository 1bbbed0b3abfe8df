import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import { tenantHealth } from '#db/schema/operator.ts';
import { withTenant } from '#db/tenant.server.ts';
import { addDays, type CivilDate, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { companyFigures } from './company-figures.ts';

const NIGHT_HOUR_MS = 3 * 3_600_000;
const A_TURN = 10;

/** Asks one company how it stands and keeps the figures. The question is read-only and under the company's own policy. */
export async function checkCompany(tenantId: TenantId, asOf: Date): Promise<void> {
  const figures = await withTenant({ tenantId, asOf, readOnly: true }, (db) => companyFigures(db, asOf));
  const values = { ...figures, checkedAt: asOf };
  await authDb()
    .insert(tenantHealth)
    .values({ tenantId, ...values })
    .onConflictDoUpdate({ target: tenantHealth.tenantId, set: values });
}

const nightOf = (day: CivilDate): Date => new Date(startOfDay(day).getTime() + NIGHT_HOUR_MS);

/** When the last night's check began: three o'clock in Bucharest. */
export function lastNight(asOf: Date): Date {
  const today = civilDateOf(asOf);
  return nightOf(today) <= asOf ? nightOf(today) : nightOf(addDays(today, -1));
}

/** Checks some of the companies that were not since last night, a new one at once. @returns how many */
export async function checkCompanies(asOf: Date): Promise<number> {
  let checked = 0;
  for (const tenantId of await dueCompanies(asOf)) {
    if (!(await takeCompany(tenantId, asOf))) continue;
    await checkCompany(tenantId, asOf);
    checked += 1;
  }
  return checked;
}

const notTaken = (asOf: Date): SQL =>
  sql`(${tenantHealth.takenAt} is null or ${tenantHealth.takenAt} < ${lastNight(asOf).toISOString()}::timestamptz)`;

const dueCompanies = async (asOf: Date): Promise<TenantId[]> => {
  const rows = await authDb()
    .select({ id: tenant.id })
    .from(tenant)
    .leftJoin(tenantHealth, eq(tenantHealth.tenantId, tenant.id))
    .where(and(ne(tenant.state, 'closed'), notTaken(asOf)))
    .orderBy(asc(tenant.id))
    .limit(A_TURN);
  return rows.map(({ id }) => id);
};

/**
 * Notes that a worker asks, so that each company is asked by one. One that cannot be asked waits for the next night, is seen
 * by the age of its figures, and keeps no other from being asked.
 */
const takeCompany = async (tenantId: TenantId, asOf: Date): Promise<boolean> => {
  const taken = await authDb()
    .insert(tenantHealth)
    .values({ tenantId, takenAt: asOf })
    .onConflictDoUpdate({ target: tenantHealth.tenantId, set: { takenAt: asOf }, setWhere: notTaken(asOf) })
    .returning({ tenantId: tenantHealth.tenantId });
  return taken.length === 1;
};
