import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Fault } from './fault.ts';
import { checkCluster } from './postgres-data.ts';

function aFolder(files: Record<string, string>): { path: string } & Disposable {
  const root = mkdtempSync(join(tmpdir(), 'crm-data-'));
  const path = join(root, 'postgres');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

const WHOLE = { PG_VERSION: '18\n', 'global/pg_control': 'x', 'pg_wal/1': 'x' };

it('accepts a whole directory', () => {
  using folder = aFolder(WHOLE);
  expect(() => checkCluster(folder.path)).not.toThrow();
});

it('names a half-written directory and what to do with it', () => {
  using folder = aFolder({ PG_VERSION: '18\n', 'base/1': 'x' });
  expect(() => checkCluster(folder.path)).toThrow(Fault);
  expect(() => checkCluster(folder.path)).toThrow(`${folder.path} is half-written`);
});

it("refuses another version's directory", () => {
  using folder = aFolder({ ...WHOLE, PG_VERSION: '15\n' });
  expect(() => checkCluster(folder.path)).toThrow('was written by PostgreSQL 15, this is 18');
});

it('starts over a lock left by a process that has gone', () => {
  using folder = aFolder({ ...WHOLE, 'postmaster.pid': `${2 ** 22 - 1}\n/somewhere\n` });
  expect(() => checkCluster(folder.path)).not.toThrow();
});

it.runIf(process.platform === 'linux')('starts over a lock whose number now belongs to another program', () => {
  using folder = aFolder({ ...WHOLE, 'postmaster.pid': `${process.ppid}\n/somewhere\n` });
  expect(() => checkCluster(folder.path)).not.toThrow();
});
