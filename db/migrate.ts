import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { loadLaw } from './law/load.ts';
import { type DatabaseRole, ROLES, rolePassword, roleUrl } from './roles.ts';

const MIGRATION_LOCK = 7_014_001;

/** The folder of SQL files, also when this module runs from a bundle in `dist/`. */
function databaseFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'db', 'protect.sql'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('db/protect.sql was not found beside or above the program.');
    folder = parent;
  }
  return join(folder, 'db');
}

const open = (url: string) => postgres(url, { max: 1, onnotice: () => undefined, fetch_types: false });

/**
 * Makes a database ready: roles, then foundation, migrations, protection and law as `crm_owner`. Idempotent; two
 * processes that do it at once wait for each other. `adminUrl` is of a role that may create roles.
 */
export async function prepareDatabase(adminUrl: string, roleSecret: string): Promise<void> {
  const admin = open(adminUrl);
  try {
    await admin`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await createRoles(admin, roleSecret);
    await migrateAsOwner(roleUrl(adminUrl, 'crm_owner', roleSecret));
  } finally {
    await admin.end();
  }
}

async function createRoles(admin: postgres.Sql, secret: string): Promise<void> {
  const [me] = await admin<{ rolsuper: boolean }[]>`select rolsuper from pg_roles where rolname = current_user`;
  for (const role of ROLES) {
    if (role === 'crm_backup' && !me?.rolsuper) continue; // only a superuser may give BYPASSRLS: see docs/operators.md
    const [existing] = await admin`select 1 from pg_roles where rolname = ${role}`;
    const verb = existing ? 'alter' : 'create';
    await admin.unsafe(`${verb} role ${role} login nocreatedb nocreaterole ${bypass(role, me?.rolsuper ?? false)}
      password '${rolePassword(role, secret)}'`);
  }
  const [{ name } = { name: '' }] = await admin<{ name: string }[]>`select quote_ident(current_database()) as name`;
  await admin.unsafe(`grant connect, create, temporary on database ${name} to crm_owner`);
  await admin.unsafe(`revoke all on database ${name} from public`);
  await admin.unsafe(
    `grant connect on database ${name} to ${ROLES.filter((r) => r !== 'crm_backup' || me?.rolsuper).join(', ')}`,
  );
  await admin.unsafe('revoke all on schema public from public');
}

/** Naming the attribute at all needs a superuser, so it is left out elsewhere, where the default is «no bypass» too. */
const bypass = (role: DatabaseRole, isSuperuser: boolean): string =>
  isSuperuser ? `nosuperuser ${role === 'crm_backup' ? 'bypassrls' : 'nobypassrls'}` : '';

async function migrateAsOwner(ownerUrl: string): Promise<void> {
  const folder = databaseFolder();
  const owner = open(ownerUrl);
  try {
    await owner.unsafe(await readFile(join(folder, 'foundation.sql'), 'utf8'));
    await migrate(drizzle(owner, { casing: 'snake_case' }), { migrationsFolder: join(folder, 'migrations') });
    await owner.unsafe(await readFile(join(folder, 'protect.sql'), 'utf8'));
    await loadLaw(owner);
  } finally {
    await owner.end();
  }
}
