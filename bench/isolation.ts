import { and, desc, eq } from 'drizzle-orm';
import { service } from '#db/schema/service.ts';
import { connect } from '#db/connect.ts';
import { withTenant } from '#db/tenant.server.ts';
import { newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { database } from './lib/database.ts';
import { compared, type Figure, inTurn } from './lib/figure.ts';

type Bare = ReturnType<typeof connect>;

const TENANTS = 20;
const ROWS = 5_000;
const RUNS = 400;

/** What isolation costs: the same list and the same insert under row-level security and, by a role that bypasses it, without. */
export async function isolation(): Promise<Figure[]> {
  const { admin, adminUrl } = await database();
  const bare = connect(adminUrl);
  const tenants = Array.from({ length: TENANTS }, () => newId<'tenant'>());
  for (const tenantId of tenants) {
    await admin`insert into app.service (tenant_id, id, created_at, name, unit, vat_category, vat_rate)
      select ${tenantId}, gen_random_uuid(), now(), 'Serviciu ' || n, 'piece', 'S', 2100 from generate_series(1, ${ROWS}) n`;
  }
  await admin`analyze app.service`;
  const [tenantId] = tenants;
  if (!tenantId) throw new Error('no tenant');
  const list = await inTurn(
    RUNS,
    () => listUnderPolicy(tenantId),
    () => listBare(bare, tenantId),
  );
  const insert = await inTurn(
    RUNS,
    () => insertUnderPolicy(tenantId),
    () => insertBare(bare, tenantId),
  );
  await bare.close();
  await admin`delete from app.service where tenant_id = any(${tenants})`;
  return [compared('isolation', 'first page of 50', 'ms', list), compared('isolation', 'insert', 'ms', insert)];
}

const settings = (tenantId: TenantId, readOnly: boolean) => ({ tenantId, asOf: new Date(), readOnly });

type Db = Parameters<Parameters<typeof withTenant>[1]>[0];
const page = { id: service.id, name: service.name };

const listUnderPolicy = (tenantId: TenantId) =>
  withTenant(settings(tenantId, true), (db) => list(db, eq(service.state, 'active')));

/** The same query by a role that bypasses the policy, so it must name the tenant itself. */
const listBare = (bare: Bare, tenantId: string) =>
  bare.db.transaction((db) => list(db, and(eq(service.tenantId, tenantId), eq(service.state, 'active'))));

const list = (db: Db, where: ReturnType<typeof and>) =>
  db.select(page).from(service).where(where).orderBy(desc(service.name), desc(service.id)).limit(50);

const values = () => ({ id: newId<'service'>(), name: 'Nou', unit: 'piece', vatCategory: 'S' as const, vatRate: 2100 });

const insertUnderPolicy = (tenantId: TenantId) =>
  withTenant(settings(tenantId, false), (db) => db.insert(service).values(values()));

const insertBare = (bare: Bare, tenantId: string) =>
  bare.db.transaction((db) => db.insert(service).values({ ...values(), tenantId, createdAt: new Date() }));
