import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { withTenant } from '#db/tenant.server.ts';
import { sql } from 'drizzle-orm';
import { roleUrl, type DatabaseRole } from '#db/roles.ts';
import { TODAY } from '#tests/builders/company.ts';

export const CLIENT_NAME = 'Crinul Alb Residence S.R.L.';

/** A plain connection to this file's database as one of its roles: what an attacker who reached the database would hold. */
export function rawAs(role: DatabaseRole, max = 1): postgres.Sql {
  const [admin, secret] = [process.env['DATABASE_URL'] ?? '', process.env['DATABASE_ROLE_SECRET'] ?? ''];
  return postgres(roleUrl(admin, role, secret), { max, fetch_types: false, onnotice: () => undefined });
}

/** The superuser of the test's own cluster. */
export const rawAdmin = (): postgres.Sql =>
  postgres(process.env['DATABASE_URL'] ?? '', { max: 1, fetch_types: false, onnotice: () => undefined });

/** Statements inside one transaction in which `tenant` is set, taken back at the end. @throws what the database answers */
export async function inTenant<R>(
  connection: postgres.Sql,
  tenant: string,
  work: (transaction: postgres.TransactionSql) => Promise<R>,
): Promise<R> {
  const kept: { result?: R } = {};
  class Undo extends Error {}
  await connection
    .begin(async (transaction) => {
      await transaction`select set_config('app.tenant_id', ${tenant}, true), set_config('app.as_of', ${TODAY.toISOString()}, true)`;
      kept.result = await work(transaction);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return answered(kept);
}

/** Guaranteed: the work ran to its end, or `inTenant` has thrown. */
const answered = <R>(kept: { result?: R }) => kept.result as R;

/** Raw SQL through the product's own door. */
export const throughWithTenant = async (tenant: string, query: string) =>
  withTenant({ tenantId: tenant, asOf: TODAY, readOnly: false }, (db) => db.execute(sql.raw(query)));

/** A client's row, made by SQL alone, so that these tests hang on no verb. @returns its id */
export async function aClientRow(tenantId: string): Promise<string> {
  const id = randomUUID();
  await throughWithTenant(
    tenantId,
    `insert into app.client (id, state, kind, name) values ('${id}', 'active', 'company', '${CLIENT_NAME}')`,
  );
  return id;
}

/** The SQLSTATE of a refusal, through whatever wrapped it; `none` when nothing was refused. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : 'unknown';
}
