import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './process.ts';
import { countsIn } from './report.ts';
import { ROOT } from './root.ts';
import type { Stage } from './stages.ts';

/** Where the official rules lie, beside the project; they are not part of it. */
const FACTS = join(ROOT, '..', 'shared');

/** Our e-Factura rules against the official ones on so many spoiled invoices from a seed; skipped where the official ones are not at hand. */
export const corpusStage = ({ mutants, seed }: { mutants: number; seed: number }): Stage => ({
  name: 'rules',
  async run() {
    if (!existsSync(join(FACTS, 'efactura', 'verdicts.json')))
      return { counts: { passed: 0, failed: 0, skipped: 1 }, output: '' };
    const words = ['--mutations', String(mutants), '--seed', String(seed), '--only-mutations'];
    const { code, output } = await run(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'tests/corpus/run.ts'), FACTS, ...words],
      { cwd: ROOT },
    );
    return { counts: countsIn(output, code), output };
  },
});
