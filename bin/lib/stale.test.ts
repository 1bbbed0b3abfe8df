import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint, isStale, stamp } from './stale.ts';

function aProject(): { root: string; write(name: string): void; stale(files: string[]): boolean } & Disposable {
  const root = mkdtempSync(join(tmpdir(), 'crm-stale-'));
  return {
    root,
    write: (name) => writeFileSync(join(root, name), 'text'),
    stale: (files) => isStale(join(root, 'stamp'), [join(root, 'output')], fingerprint(root, files)),
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}

function aBuiltProject() {
  const project = aProject();
  for (const name of ['a.ts', 'b.ts', 'output']) project.write(name);
  stamp(join(project.root, 'stamp'), fingerprint(project.root, ['a.ts', 'b.ts']));
  return project;
}

it('is not stale when nothing changed, in whatever order the files are listed', () => {
  using project = aBuiltProject();
  expect(project.stale(['b.ts', 'a.ts'])).toBe(false);
});

it('is stale after a file was written, even to an older time, as a checkout does', () => {
  using project = aBuiltProject();
  utimesSync(join(project.root, 'a.ts'), 1_000, 1_000);
  expect(project.stale(['a.ts', 'b.ts'])).toBe(true);
});

it('is stale after a file was removed or added', () => {
  using project = aBuiltProject();
  expect(project.stale(['a.ts'])).toBe(true);
  project.write('c.ts');
  expect(project.stale(['a.ts', 'b.ts', 'c.ts'])).toBe(true);
});

it('is stale without its output or its stamp', () => {
  using project = aBuiltProject();
  rmSync(join(project.root, 'output'));
  expect(project.stale(['a.ts', 'b.ts'])).toBe(true);
});
