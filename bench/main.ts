import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { efacturaValidate } from './efactura-validate.ts';
import { firstPage } from './first-page.ts';
import { isolation } from './isolation.ts';
import { issuing } from './issuing.ts';
import type { Figure, Subject } from './lib/figure.ts';
import { closeAll } from './lib/once.ts';
import { lists } from './lists.ts';
import { matching } from './matching.ts';
import { memory } from './memory.ts';
import { pages } from './pages.ts';
import { pdf } from './pdf.ts';
import { seal } from './seal.ts';
import { pipelines } from './pipelines.ts';
import { schedule } from './schedule.ts';
import { series } from './series.ts';
import { spvMonth } from './spv-month.ts';
import { statements } from './statements.ts';
import { xml } from './xml.ts';

/** In the order of the run: what needs an empty database before what fills it, the whole product last. */
const SUBJECTS: Record<string, Subject> = {
  xml,
  'efactura-validate': efacturaValidate,
  pdf,
  seal,
  matching,
  isolation,
  issuing,
  'first-page': firstPage,
  series,
  schedule,
  'spv-month': spvMonth,
  statements,
  lists,
  pages,
  pipelines,
  memory,
};
const RESULTS = join(import.meta.dirname, 'results');

/** `npm run bench -- [--json] [subject …]`: measures, prints a table or one JSON object a line, and keeps the results. */
async function main(words: readonly string[]): Promise<void> {
  const isJson = words.includes('--json');
  const wanted = words.filter((word) => !word.startsWith('--'));
  const unknown = wanted.find((word) => !Object.hasOwn(SUBJECTS, word));
  if (unknown !== undefined)
    throw new Error(`There is no subject «${unknown}». Subjects: ${Object.keys(SUBJECTS).join(', ')}.`);
  for (const [name, measure] of Object.entries(SUBJECTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      const figures = await measure();
      for (const figure of figures) console.log(isJson ? JSON.stringify(figure) : row(figure));
      keep(name, figures);
    } catch (error) {
      process.exitCode = 1; // the other subjects are measured all the same
      console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  await closeAll();
}

const row = ({ subject, metric, value, unit, floor, ratio }: Figure): string =>
  `${subject.padEnd(12)}${metric.padEnd(28)}${`${value} ${unit}`.padStart(14)}${floor === undefined ? '' : `   floor ${floor} ${unit}, ratio ${ratio ?? ''}`}`;

function keep(name: string, figures: readonly Figure[]): void {
  mkdirSync(RESULTS, { recursive: true });
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  writeFileSync(
    join(RESULTS, `${name}.json`),
    `${JSON.stringify({ at: new Date().toISOString(), commit, machine, figures }, null, 2)}\n`,
  );
}

await main(process.argv.slice(2));
process.exit();
