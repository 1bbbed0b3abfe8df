import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { efacturaValidate } from './efactura-validate.ts';
import type { Figure, Subject } from './figure.ts';
import { isolation } from './isolation.ts';
import { pdf } from './pdf.ts';
import { xml } from './xml.ts';

const SUBJECTS: Record<string, Subject> = { xml, pdf, isolation, 'efactura-validate': efacturaValidate };
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
    const figures = await measure();
    for (const figure of figures) console.log(isJson ? JSON.stringify(figure) : row(figure));
    keep(name, figures);
  }
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
process.exit(0);
