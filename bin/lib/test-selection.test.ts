import { expect, it } from 'vitest';
import { projectOf } from './test-selection.ts';

it.each([
  ['config.test.ts', 'unit'],
  ['domain/kernel/pure/iban.test.ts', 'unit'],
  ['domain/invoicing/model/totals.test.ts', 'unit'],
  ['domain/invoicing/issue-invoice.test.ts', 'database'],
  ['app/ui/table.test.tsx', 'unit'],
  ['app/http/form-verb.server.test.ts', 'database'],
  ['tests/isolation/attacks.test.ts', 'database'],
  ['workers/relay.test.ts', 'workflows'],
  ['tests/e2e/first-invoice.test.ts', 'browser'],
  ['tests/deep/numbering.test.ts', 'deep'],
] as const)('runs %s in the project %s', (path, project) => {
  expect(projectOf(path)).toBe(project);
});

it('knows no project for a test in a place of its own', () => {
  expect(projectOf('scripts/some.test.ts')).toBeUndefined();
});
