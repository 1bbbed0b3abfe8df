import { and, count, desc, eq, gt, ilike, lt, max, or, type SQL, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { membership, session, tenant } from '#db/schema/auth.ts';
import { stuckWork, tenantHealth } from '#db/schema/operator.ts';
import { decodeCursor, PAGE_SIZE, paged } from '#domain/kernel/keyset.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { CompanyView } from './model/company-view.ts';

const people = sql<number>`(select count(*)::int from ${membership} m where m.tenant_id = ${tenant.id} and m.state = 'active')`;
const stuck = sql<number>`(select count(*)::int from ${stuckWork} s where s.tenant_id = ${tenant.id})`;
const lastSeenAt = sql<
  string | null
>`(select max(s.last_seen_at)::text from ${session} s where s.tenant_id = ${tenant.id})`;
const troubles = sql`(coalesce(cardinality(${tenantHealth.broken}), 0) > 0 or ${tenantHealth.mailsFailed} > 0
  or ${tenantHealth.submissionsStuck} > 0 or ${stuck} > 0)`;

const COLUMNS = {
  id: tenant.id,
  name: tenant.name,
  cui: tenant.cui,
  state: tenant.state,
  createdAt: tenant.createdAt,
  retainUntil: tenant.retainUntil,
  plan: tenantHealth.plan,
  planState: tenantHealth.planState,
  planEndsAt: tenantHealth.planEndsAt,
  clients: tenantHealth.clients,
  invoices: tenantHealth.invoices,
  lastActAt: tenantHealth.lastActAt,
  mailsFailed: tenantHealth.mailsFailed,
  submissionsStuck: tenantHealth.submissionsStuck,
  broken: tenantHealth.broken,
  checkedAt: tenantHealth.checkedAt,
  people,
  stuck,
  lastSeenAt,
};

const inView = (view: CompanyView): SQL | undefined => {
  if (view === 'closed') return eq(tenant.state, 'closed');
  if (view === 'all') return sql`${tenant.state} <> 'closed'`;
  if (view === 'troubled') return and(sql`${tenant.state} <> 'closed'`, troubles);
  return and(eq(tenant.state, 'active'), eq(tenantHealth.planState, view));
};

/** Letters that mean something in a pattern, taken as themselves. */
const escaped = (text: string): string => text.replace(/[\\%_]/g, (letter) => `\\${letter}`);

/** Companies with their plan and health as last asked, those that came last first; found by name or CUI. */
export async function listCompanies({ view, text = '', after }: { view: CompanyView; text?: string; after?: string }) {
  const from = after === undefined ? undefined : decodeCursor(after);
  const words = text.trim();
  const rows = await authDb()
    .select(COLUMNS)
    .from(tenant)
    .leftJoin(tenantHealth, eq(tenantHealth.tenantId, tenant.id))
    .where(
      and(
        inView(view),
        words === ''
          ? undefined
          : or(ilike(tenant.name, `%${escaped(words)}%`), eq(tenant.cui, words.replace(/^RO\s*/i, ''))),
        from === undefined ? undefined : lt(tenant.id, sql`${from.id}::uuid`),
      ),
    )
    .orderBy(desc(tenant.id))
    .limit(PAGE_SIZE + 1);
  return paged(rows, (row) => ['', row.id]);
}

/** One company of the directory, as last asked. @throws NotFound */
export const findCompany = async (tenantId: TenantId) =>
  required(
    await authDb()
      .select(COLUMNS)
      .from(tenant)
      .leftJoin(tenantHealth, eq(tenantHealth.tenantId, tenant.id))
      .where(eq(tenant.id, tenantId)),
  );

/** How many companies there are, by plan, and how many hang somewhere. */
export async function countCompanies(asOf: Date) {
  const [row] = await authDb()
    .select({
      all: count(),
      trial: sql<number>`count(*) filter (where ${tenantHealth.planState} = 'trial')::int`,
      premium: sql<number>`count(*) filter (where ${tenantHealth.planState} = 'premium')::int`,
      fresh: sql<number>`count(*) filter (where ${gt(tenant.createdAt, new Date(asOf.getTime() - WEEK_MS))})::int`,
      troubled: sql<number>`count(*) filter (where ${troubles})::int`,
      broken: sql<number>`count(*) filter (where cardinality(${tenantHealth.broken}) > 0)::int`,
      mailsFailed: sql<number>`coalesce(sum(${tenantHealth.mailsFailed}), 0)::int`,
      submissionsStuck: sql<number>`coalesce(sum(${tenantHealth.submissionsStuck}), 0)::int`,
      checkedAt: max(tenantHealth.checkedAt),
    })
    .from(tenant)
    .leftJoin(tenantHealth, eq(tenantHealth.tenantId, tenant.id))
    .where(sql`${tenant.state} <> 'closed'`);
  return required(row === undefined ? [] : [row]);
}

const WEEK_MS = 7 * 86_400_000;
