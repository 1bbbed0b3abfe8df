import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { corpusStage } from './lib/corpus-stage.ts';
import { explain, Fault } from './lib/fault.ts';
import { type Counts, inWords, seconds, sum } from './lib/report.ts';
import { ROOT } from './lib/root.ts';
import { BUILD, type Stage, vitestStage, type VitestOptions } from './lib/stages.ts';
import { findTemporal, findTestServer } from './lib/temporal-binary.ts';

/*
 * `npm run test:deep [-- part …]`: what takes too long for every day. Processes are killed at each named point, the
 * database under work; services fail at random; rights are turned round; properties run many times. DEEP_SEED repeats a run.
 */
const SEED = Number(process.env['DEEP_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const PROPERTY_TIMES = '25';
const MUTANTS = 5_000;
const CORPUS_SEEDS = 2;
const RESULT = join(ROOT, 'bench/results/deep.json');

const part = (file: string): VitestOptions => ({
  files: [`tests/deep/${file}.test.ts`],
  env: { DEEP_SEED: String(SEED) },
});
const properties = (): VitestOptions => ({
  files: execFileSync('git', ['grep', '-l', "from 'fast-check'", '--', '*.test.ts'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n'),
  env: { DEEP_SEED: String(SEED), PROPERTY_TIMES },
  timeoutMs: 900_000,
});

const PARTS: Readonly<Record<string, () => Stage[]>> = {
  rights: () => vitestStage('deep', part('flipped-rights')),
  properties: () => vitestStage('unit', properties()),
  rules: () =>
    Array.from({ length: CORPUS_SEEDS }, (_, index) => corpusStage({ mutants: MUTANTS, seed: SEED + index * MUTANTS })),
  numbering: () => vitestStage('deep', part('numbering')),
  kills: () => [BUILD, ...vitestStage('deep', part('crash-points')), ...vitestStage('deep', part('kill-points')), ...vitestStage('deep', part('web-kills'))], // prettier-ignore
  database: () => [BUILD, ...vitestStage('deep', part('database-restart'))],
  year: () => vitestStage('deep', part('a-year')),
  faults: () => vitestStage('deep', part('random-faults')),
};

const Result = z.record(
  z.string(),
  z.object({
    at: z.string(),
    commit: z.string(),
    seed: z.number(),
    seconds: z.number(),
    passed: z.number(),
    failed: z.number(),
    skipped: z.number(),
  }),
);

/** Keeps what a part came to, beside the last results of the others. */
function keep(name: string, counts: Counts, from: number): void {
  const before = existsSync(RESULT) ? Result.parse(JSON.parse(readFileSync(RESULT, 'utf8'))) : {};
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const own = {
    at: new Date().toISOString(),
    commit,
    seed: SEED,
    seconds: Math.round((performance.now() - from) / 1000),
  };
  writeFileSync(RESULT, `${JSON.stringify({ ...before, [name]: { ...own, ...counts } }, undefined, 2)}\n`);
}

async function perform(name: string, stages: Stage[]): Promise<Counts> {
  const from = performance.now();
  const counts: Counts[] = [];
  for (const stage of stages) {
    const verdict = await stage.run().catch((error: unknown) => ({
      counts: { passed: 0, failed: 1, skipped: 0 },
      output: explain(error),
    }));
    if (verdict.counts.failed > 0) console.log(verdict.output);
    counts.push(verdict.counts);
  }
  const all = sum(counts);
  console.log(`${all.failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${inWords(all)}  (${seconds(from)})`);
  keep(name, all, from);
  return all;
}

const counts: Counts[] = [];
const begun = performance.now();
try {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined)
    throw new Fault(`There is no part «${unknown}».`, `Parts: ${Object.keys(PARTS).join(', ')}.`);
  await Promise.all([findTemporal(console.log, false), findTestServer()]);
  console.log(`seed ${SEED}`);
  for (const [name, stages] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) counts.push(await perform(name, stages()));
} catch (error) {
  console.log(explain(error));
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}
const all = sum(counts);
console.log(`${all.failed > 0 ? 'FAILED' : 'passed'} in ${seconds(begun)}`);
console.log(inWords(all));
process.exitCode = all.failed > 0 ? 1 : 0;
