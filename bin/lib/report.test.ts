import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inWords, sum, vitestCounts } from './report.ts';

function aReport(report: object): { path: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'crm-report-'));
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

const GREEN = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2, testResults: [] };

it('sums passed, failed and skipped tests', () => {
  using report = aReport(GREEN);
  const counts = vitestCounts(report.path, 0);
  expect(inWords(sum([counts, { passed: 1, failed: 1, skipped: 0 }]))).toBe('8 passed, 1 failed, 3 skipped');
});

it('counts a file that could not be loaded as a failure', () => {
  using report = aReport({ ...GREEN, testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(vitestCounts(report.path, 1).failed).toBe(1);
});

it('counts a run that ended badly as a failure even though every test passed', () => {
  using report = aReport(GREEN);
  expect(vitestCounts(report.path, 1).failed).toBe(1);
  expect(vitestCounts(join(report.path, 'none'), 0).failed).toBe(1);
});
