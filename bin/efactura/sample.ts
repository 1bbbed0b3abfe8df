import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDice } from '#bin/seed/dice.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { Fault } from '../lib/fault.ts';
import { documentOf, KINDS } from './sample/kinds.ts';

const NAMES = Object.keys(KINDS);

/** The document of a number in the series of a seed; the kinds follow one another. */
export function sampleOf(seed: number, index: number) {
  const name = NAMES[index % NAMES.length] ?? 'b2b-380';
  return { name, document: documentOf(name, openDice(Math.imul(seed * 65_537 + index + 1, 0x9e37_79b1) | 1)) };
}

function whole(text: string, name: string, least: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Fault(`--${name} is no whole number: ${text}.`, `Give a number from ${least} on.`);
}

/** `sample --count N --seed S --out DIR`: writes random documents of all kinds that pass all rules. @returns 0 */
export async function sample(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: {
      count: { type: 'string', default: String(NAMES.length) },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  if (values.out === undefined)
    throw new Fault('No folder is given.', 'npm run efactura -- sample --count 100 --seed 1 --out DIR');
  const [count, seed] = [whole(values.count, 'count', 1), whole(values.seed, 'seed', 0)];
  mkdirSync(values.out, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const { name, document } = sampleOf(seed, index);
    writeFileSync(join(values.out, `${String(index + 1).padStart(5, '0')}-${name}.xml`), writeUbl(document));
  }
  console.log(`${count} documents, seed ${seed}, in ${values.out}`);
  return 0;
}
