import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inWords, sum, vitestCounts, countsIn } from './report.ts';

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

it('reads the counts in the last words of a run, and one failure where it ended badly without saying any', () => {
  expect(countsIn('seed 7\n1 passed, 0 failed, 0 skipped\n4999 passed, 1 failed, 2 skipped\n', 1)).toEqual({
    passed: 4999,
    failed: 1,
    skipped: 2,
  });
  expect(countsIn('no folder\n', 2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countsIn('5 passed, 0 failed, 0 skipped\n', 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
});
