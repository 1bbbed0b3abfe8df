import { and, asc, eq, isNull, lt, ne, or } from 'drizzle-orm';
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
  const due = await takeDue(asOf);
  for (const tenantId of due) await checkCompany(tenantId, asOf);
  return due.length;
}

/** Notes what it takes as checked, so that two workers share the work; a worker that dies costs a company one night. */
const takeDue = (asOf: Date): Promise<TenantId[]> =>
  authDb().transaction(async (db) => {
    const rows = await db
      .select({ id: tenant.id })
      .from(tenant)
      .leftJoin(tenantHealth, eq(tenantHealth.tenantId, tenant.id))
      .where(
        and(
          ne(tenant.state, 'closed'),
          or(isNull(tenantHealth.checkedAt), lt(tenantHealth.checkedAt, lastNight(asOf))),
        ),
      )
      .orderBy(asc(tenant.id))
      .limit(A_TURN)
      .for('update', { of: tenant, skipLocked: true });
    for (const { id: tenantId } of rows)
      await db
        .insert(tenantHealth)
        .values({ tenantId, checkedAt: asOf })
        .onConflictDoUpdate({ target: tenantHealth.tenantId, set: { checkedAt: asOf } });
    return rows.map(({ id }) => id);
  });
