import { explain } from './lib/fault.ts';
import { inWords, seconds, sum, type Counts } from './lib/report.ts';
import { BUILD, STATIC, vitestStage, type Stage } from './lib/stages.ts';
import { findTemporal, findTestServer } from './lib/temporal-binary.ts';
import { testsOf } from './lib/test-selection.ts';

/*
 * `npm test`: every stage, cheapest first, those that only read the sources two at a time; `npm run check` (argument `check`)
 * stops before the ones that need a server.
 * A stage that fails does not stop the next: the last line is the sum over all of them.
 */
const isCheck = process.argv.includes('check');
const begun = performance.now();
const counts: Counts[] = [];

async function perform(stage: Stage): Promise<void> {
  const from = performance.now();
  const { counts: own, output } = await stage.run().catch((error: unknown) => ({
    counts: { passed: 0, failed: 1, skipped: 0 },
    output: explain(error),
  }));
  counts.push(own);
  if (own.failed > 0) console.log(`\n${withoutPassing(output)}\n`);
  console.log(`${own.failed > 0 ? '✗' : '✓'} ${stage.name.padEnd(10)} ${inWords(own)}  (${seconds(from)})`);
}

/** Takes stages off the list until none is left; two who take from one list share it. */
async function inTurn(stages: Stage[]): Promise<void> {
  for (let stage = stages.shift(); stage; stage = stages.shift()) await perform(stage);
}

/** The runner's output without the lines of files that passed. */
const withoutPassing = (output: string): string =>
  output
    .split('\n')
    .filter((line) => !line.includes('✓'))
    .join('\n')
    .trim();

try {
  if (!isCheck) {
    // First of all: without these half of the stages cannot run, and nobody should wait minutes to hear it.
    if (testsOf('workflows').length > 0) await Promise.all([findTemporal(console.log, false), findTestServer()]);
    else if (testsOf('browser').length > 0) await findTemporal(console.log, false);
  }
  const browser = vitestStage('browser');
  const built = browser.length > 0 ? [BUILD, ...browser] : [];
  const reading = [...STATIC];
  const served = isCheck ? [] : [...vitestStage('database'), ...vitestStage('workflows'), ...built];
  await Promise.all([inTurn(reading), inTurn(reading)]); // each keeps one core busy
  await inTurn([...vitestStage('unit'), ...served]);
} catch (error) {
  console.log(explain(error));
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}
const all = sum(counts);
console.log(`${all.failed > 0 ? 'FAILED' : 'passed'} in ${seconds(begun)}`);
console.log(inWords(all));
process.exitCode = all.failed > 0 ? 1 : 0;
