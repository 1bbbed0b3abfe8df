import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureSecrets } from './secrets.ts';

function aFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'crm-secrets-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

it('makes the secrets once, for the owner of the directory alone', () => {
  using folder = aFolder();
  const first = ensureSecrets(folder.path);
  expect(ensureSecrets(folder.path)).toEqual(first);
  expect(statSync(join(folder.path, 'secrets.json')).mode & 0o077).toBe(0);
});

it('does not make new secrets beside a database that the lost ones opened', () => {
  using folder = aFolder();
  mkdirSync(join(folder.path, 'postgres'));
  expect(() => ensureSecrets(folder.path)).toThrow('is missing, and the database beside it does not open without it');
});

it('names a damaged file', () => {
  using folder = aFolder();
  writeFileSync(join(folder.path, 'secrets.json'), '{"app":');
  expect(() => ensureSecrets(folder.path)).toThrow('secrets.json cannot be read');
});
