import postgres from 'postgres';
import { expect, it } from 'vitest';

const VARIABLES = ['CRM_APP', 'CRM_AUTH', 'CRM_RELAY', 'CRM_LAW'].map((name) => `${name}_DATABASE_URL`);

async function ask(variable: string): Promise<{ database: string; role: string; bypasses: boolean }> {
  const sql = postgres(process.env[variable] ?? '', { max: 1, fetch_types: false });
  try {
    const [row] = await sql<{ database: string; role: string; bypasses: boolean }[]>`
      select current_database() as database, rolname as role, rolsuper or rolbypassrls as bypasses
      from pg_roles where rolname = current_user`;
    if (row === undefined) throw new Error(`no answer through ${variable}`);
    return row;
  } finally {
    await sql.end();
  }
}

it('gives the file one database, seen by four roles that cannot bypass row-level security', async () => {
  const answers = await Promise.all(VARIABLES.map(ask));
  expect(new Set(answers.map((answer) => answer.database)).size).toBe(1);
  expect(answers.map((answer) => answer.role)).toEqual(['crm_app', 'crm_auth', 'crm_relay', 'crm_law']);
  expect(answers.some((answer) => answer.bypasses)).toBe(false);
});

it("does not let the app's role make tables", async () => {
  const sql = postgres(process.env['CRM_APP_DATABASE_URL'] ?? '', { max: 1, fetch_types: false });
  await expect(sql`create table app.mine (id int)`).rejects.toMatchObject({ code: '42501' });
  await sql.end();
});
