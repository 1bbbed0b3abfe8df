import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Artefact, openArtefacts } from './demo/artefacts.ts';
import { registerCompany } from './demo/company.ts';
import { acceptance, collection, delivery, invoice } from './demo/earning.ts';
import { openMailbox } from './demo/mailbox.ts';
import { type Product, runningProduct } from './demo/running-product.ts';
import { client, contract, lead, offer } from './demo/selling.ts';
import { emptyStage, type Stage } from './demo/stage.ts';
import { explain } from './lib/fault.ts';
import { readSettings } from './lib/settings.ts';

/*
 * `npm run demo`: a company of its own goes through the eight steps by the public API, from a raw e-mail to a settled
 * invoice. Programs rely on what `--json` prints; without it there is a line for each step. A step that is not as the
 * next one needs it ends the demo with an exit code other than zero.
 */
const STEPS: readonly [name: string, step: (stage: Stage) => Promise<void>][] = [
  ['lead', lead],
  ['offer', offer],
  ['client', client],
  ['contract', contract],
  ['delivery', delivery],
  ['acceptance', acceptance],
  ['invoice', invoice],
  ['collection', collection],
];

type Done = { step: number; name: string; ms: number; artefacts: Artefact[] };

async function demonstrate(
  { appUrl, sandboxUrl }: Product,
  folder: string,
  tell: (done: Done) => void,
): Promise<Stage> {
  const mailbox = openMailbox(sandboxUrl);
  const stage = emptyStage(await registerCompany(appUrl, mailbox), mailbox);
  const keep = openArtefacts(folder);
  for (const [index, [name, step]] of STEPS.entries()) {
    const artefacts: Artefact[] = [];
    stage.keep = (...file) => void artefacts.push(keep(...file));
    const from = performance.now();
    await step(stage).catch((error: unknown) => {
      throw new Error(`step ${index + 1}, ${name}`, { cause: error });
    });
    tell({ step: index + 1, name, ms: Math.round(performance.now() - from), artefacts });
  }
  return stage;
}

const line = ({ step, name, ms, artefacts }: Done): string =>
  `✓ ${step} ${name.padEnd(11)} ${(ms / 1000).toFixed(1).padStart(5)} s  ${artefacts.map(({ path }) => path).join('  ')}`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, out: { type: 'string' } } });
  const folder = resolve(values.out ?? join(readSettings(process.env, true).dataDir, 'demo'));
  const steps: Done[] = [];
  let stage: Stage | undefined;
  try {
    const product = await runningProduct();
    try {
      stage = await demonstrate(product, folder, (done) => {
        steps.push(done);
        if (!values.json) console.log(line(done));
      });
    } finally {
      await product.stop();
    }
  } catch (error) {
    process.exitCode = 1;
    console.error(explain(error));
    for (let cause = error; cause instanceof Error; cause = cause.cause) console.error(`  ${cause.message}`);
  }
  if (values.json)
    console.log(JSON.stringify({ ok: stage !== undefined, steps, ...(stage && { invoice: stage.invoice }) }));
  else if (stage)
    console.log(`\nInvoice ${stage.invoice.number} of ${stage.invoice.total} ${stage.invoice.currency} is settled.`);
}

await main();
