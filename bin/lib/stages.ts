import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct, needsBuild } from './build.ts';
import { fileFaults } from './file-rules.ts';
import { run } from './process.ts';
import { vitestCounts, type Counts } from './report.ts';
import { ROOT } from './root.ts';
import { testsOf, type Project } from './test-selection.ts';

export type Verdict = { readonly counts: Counts; readonly output: string };
export type Stage = { readonly name: string; run(): Promise<Verdict> };

const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
const SOURCES = 'app bench bin db documents domain emails integrations tests workers workflows config.ts'.split(' ');

const tool = (name: string, script: string, ...args: string[]): Stage => ({
  name,
  async run() {
    const { code, output } = await run(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: ROOT });
    return { counts: code === 0 ? PASSED : FAILED, output };
  },
});

/** What needs no server: one count each. */
export const STATIC: readonly Stage[] = [
  tool('types', 'typescript/bin/tsc', '-p', '.', '--noEmit', '--pretty'),
  tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  tool('format', 'prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn'),
  tool(
    'imports',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '-T',
    'err-long',
    ...SOURCES,
  ),
  {
    name: 'files',
    run() {
      const faults = fileFaults();
      return Promise.resolve({ counts: faults.length === 0 ? PASSED : FAILED, output: faults.join('\n') });
    },
  },
];

/** What a deployment would run; the browser tests use it. */
export const BUILD: Stage = {
  name: 'build',
  async run() {
    if (needsBuild()) await buildProduct();
    return { counts: PASSED, output: '' };
  },
};

export interface VitestOptions {
  /** Only these files of the project. */
  files?: readonly string[];
  env?: Record<string, string>;
  /** For one test, in place of the project's. */
  timeoutMs?: number;
}

/** The stage of one vitest project, or none when it has no test file. */
export function vitestStage(project: Project, { files = [], env = {}, timeoutMs }: VitestOptions = {}): Stage[] {
  if (testsOf(project).length === 0) return [];
  return [
    {
      name: project,
      async run() {
        const folder = mkdtempSync(join(tmpdir(), 'crm-report-'));
        const report = join(folder, 'report.json');
        const words = [
          ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
          ...(timeoutMs === undefined ? [] : [`--testTimeout=${timeoutMs}`]),
          ...files,
        ];
        try {
          const { code, output } = await run(
            process.execPath,
            [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...words],
            {
              cwd: ROOT,
              env: { ...process.env, ...env },
            },
          );
          return { counts: vitestCounts(report, code), output };
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  ];
}
