import postgres from 'postgres';
import { expect, it } from 'vitest';
import { isDatabaseAway } from './database-away.ts';

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const open = (url = process.env['CRM_APP_DATABASE_URL'] ?? '') =>
  postgres(url, { max: 1, fetch_types: false, connect_timeout: 2 });

it('knows a server that is not there', async () => {
  const sql = open('postgres://nobody@127.0.0.1:9/none');
  expect(isDatabaseAway(await failureOf(sql`select 1`))).toBe(true);
  await sql.end({ timeout: 1 });
});

it('knows a backend that was ended, also behind an error that wraps it', async () => {
  const sql = open();
  const error = await failureOf(sql`select pg_terminate_backend(pg_backend_pid())`);
  expect(isDatabaseAway(error)).toBe(true);
  expect(isDatabaseAway(new Error('a query failed', { cause: error }))).toBe(true);
  await sql.end({ timeout: 1 }); // the driver would wait for the connection that it lost
});

it('does not take what was asked wrongly for it', async () => {
  const sql = open();
  expect(isDatabaseAway(await failureOf(sql.unsafe('select nothing from nowhere')))).toBe(false);
  expect(isDatabaseAway(undefined)).toBe(false);
  await sql.end();
});
