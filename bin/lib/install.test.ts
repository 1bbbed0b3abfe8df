import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isNodeRecent, whyInstall } from './install.mjs';

function aProject(wanted: object, installed?: object): { root: string } & Disposable {
  const root = mkdtempSync(join(tmpdir(), 'crm-install-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  mkdirSync(join(root, 'node_modules'));
  if (installed)
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

it('installs when nothing is installed', () => {
  using project = aProject({});
  expect(whyInstall(project.root)).toBe('nothing is installed yet');
});

it('installs when a package has another version than the lock file', () => {
  using project = aProject({ 'node_modules/zod': { version: '4.6.7' } }, { 'node_modules/zod': { version: '4.6.6' } });
  expect(whyInstall(project.root)).toBe('zod is not at 4.6.7');
});

it("does not miss another system's optional package", () => {
  using project = aProject(
    { 'node_modules/@swc/core-win32': { version: '1.0.0', optional: true }, 'node_modules/zod': { version: '4.6.7' } },
    { 'node_modules/zod': { version: '4.6.7' } },
  );
  expect(whyInstall(project.root)).toBeUndefined();
});

it.each([
  ['20.19.0', true],
  ['22.1.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
])('takes Node %s for recent: %s', (version, recent) => {
  expect(isNodeRecent(version, '>=20.19')).toBe(recent);
});
