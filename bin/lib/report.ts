import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Counts from vitest's own JSON report. A file that could not be loaded has no tests to count and counts as one failure,
 * and so does a run that ended badly though every test passed (an error outside any test, or no report at all).
 */
export function vitestCounts(reportFile: string, exitCode: number | null): Counts {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = VitestReport.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

const WORDS = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/** Counts from the last line of a run's words; a run that ended badly without any failure in them counts as one. */
export function countsIn(output: string, exitCode: number | null): Counts {
  const [, passed = '0', failed = '0', skipped = '0'] = [...output.matchAll(WORDS)].at(-1) ?? [];
  return {
    passed: Number(passed),
    failed: failed === '0' && exitCode !== 0 ? 1 : Number(failed),
    skipped: Number(skipped),
  };
}

export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Seconds with one decimal, for a line in the terminal. */
export function seconds(fromMs: number): string {
  return `${((performance.now() - fromMs) / 1000).toFixed(1)} s`;
}
