import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { prepareDatabase } from '#db/migrate.ts';
import { CATALOG_RULES, catalogFindings } from './catalog.ts';
import { GLOBAL_TABLES } from './catalog/allowed.ts';
import { MUTANTS } from './mutants.ts';

/*
 * A database of its own, made ready twice: rights on a database are not copied from a template, and what protects the
 * tables must stand a second migration.
 */
const { adminUrl, roleSecret } = inject('database');
const name = `catalog_${process.pid}`;
const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
const sql = postgres(url, { max: 1, onnotice: () => undefined, fetch_types: false });

beforeAll(async () => {
  await admin`create database ${admin(name)}`;
  await prepareDatabase(url, roleSecret);
  await prepareDatabase(url, roleSecret);
});
afterAll(async () => {
  await sql.end();
  await admin`drop database if exists ${admin(name)}`;
  await admin.end();
});

it('finds nothing on our own schema', async () => {
  expect(await catalogFindings(sql)).toEqual([]);
});

it('allows no table that is not there', async () => {
  const there = await sql<{ name: string }[]>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')`;
  const names = new Set(there.map((row) => row.name));
  expect(Object.keys(GLOBAL_TABLES).filter((table) => !names.has(table))).toEqual([]);
});

it.each(MUTANTS)('notices %s of %s', async (code, object, breakage) => {
  class Undo extends Error {}
  const broken = sql.begin(async (transaction) => {
    await transaction.unsafe(breakage);
    expect(await catalogFindings(transaction)).toContainEqual({ code, object });
    throw new Undo();
  });
  await expect(broken).rejects.toBeInstanceOf(Undo);
});

it('has a breakage for every rule', () => {
  const broken = new Set(MUTANTS.map(([code]) => code));
  expect(CATALOG_RULES.map((rule) => rule.code).filter((code) => !broken.has(code))).toEqual([]);
});

it('finds nothing after all breakages were taken back', async () => {
  expect(await catalogFindings(sql)).toEqual([]);
});
