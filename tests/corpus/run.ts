import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { explain, Fault } from '#bin/lib/fault.ts';
import { ROOT } from '#bin/lib/root.ts';
import { SILENT } from '#documents/ubl/rules/silent.ts';
import { isOurs } from './compare.ts';
import { judgeBankSamples } from './bank-samples.ts';
import { officialJudge } from './judge.ts';
import { judgeAnswers } from './anaf-answers.ts';
import { judgeKnownFiles } from './known-files.ts';
import { judgeMutations } from './mutations.ts';
import { judgeBuilt, judgeFolder, judgeSamples } from './own-files.ts';
import { Tally } from './tally.ts';
import { xsdJudge } from './xsd.ts';

const BUILT = 60;
const SAMPLES = 54;
const MUTANTS = 300;
const Rules = z.object({ rules: z.array(z.object({ id: z.string(), neverFires: z.unknown().optional() })) });

function factsFolder(given: string | undefined): string {
  const folder = resolve(given ?? '../shared', 'efactura');
  if (existsSync(join(folder, 'verdicts.json'))) return folder;
  throw new Fault(
    `The folder of the e-Factura facts is not there: ${folder} has no verdicts.json.`,
    'Give the folder that holds efactura/: npm run test:corpus -- ../shared',
  );
}

function judgeCoverage(efactura: string, tally: Tally): void {
  const { rules } = Rules.parse(JSON.parse(readFileSync(join(efactura, 'rules.json'), 'utf8')));
  const unexplained = rules.map((it) => it.id).filter((id) => !isOurs(id) && !Object.hasOwn(SILENT, id));
  const fires = rules.filter((it) => it.neverFires !== undefined && isOurs(it.id)).map((it) => it.id);
  tally.note('coverage', [...unexplained.map((id) => `${id} has no row`), ...fires.map((id) => `${id} never fires`)]);
  console.log(
    `coverage: ${rules.length - Object.keys(SILENT).length} of ${rules.length} checks; the others never fire`,
  );
}

function judgeBankStatements(facts: string | undefined, tally: Tally): void {
  const samples = resolve(facts ?? '../shared', 'bank-samples');
  if (existsSync(join(samples, 'expected.json'))) judgeBankSamples(samples, tally);
  else tally.note('bank statements', [`${samples} has no expected.json`]);
}

/**
 * Proves our e-Factura writer and rules against the official ones, and our readers of bank statements on published ones. Arguments: the folder of facts, a folder of more XML;
 * `--mutations N` and `--seed N` for the deep run (without a seed the same mutants each time, so that a run repeats), `--only-mutations` for nothing else.
 */
function run(words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      mutations: { type: 'string', default: String(MUTANTS) },
      seed: { type: 'string', default: '1795577340' },
      'only-mutations': { type: 'boolean', default: false },
    },
  });
  const [facts, more] = positionals;
  const [seed, count] = [Number(values.seed), Number(values.mutations)];
  const efactura = factsFolder(facts);
  const tally = new Tally();
  const judges = { schema: xsdJudge(efactura), rules: officialJudge(efactura) };
  console.log(`seed ${seed}: ${BUILT} documents of our own, ${count} mutants`);
  if (!values['only-mutations']) {
    judgeBankStatements(facts, tally);
    judgeCoverage(efactura, tally);
    judgeAnswers(efactura, tally);
    judgeKnownFiles(efactura, tally);
    judgeBuilt(judges, tally, { count: BUILT, seed });
    judgeSamples(judges, tally, { count: SAMPLES, seed });
    judgeFolder(more ?? join(ROOT, 'bench', 'results', 'demo-xml'), judges, tally);
  }
  judgeMutations(efactura, judges, tally, { count, seed });
  console.log(tally.summary());
  return tally.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 2;
}
