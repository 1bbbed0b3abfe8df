import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sampleOf } from '#bin/efactura/sample.ts';
import { openDice } from '#bin/seed/dice.ts';
import { parseTree } from '#documents/ubl/tree.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { anyInvoiceDocument } from '#tests/builders/ubl-any.ts';
import { differences } from './compare.ts';
import type { Verdict } from './judge.ts';
import { mutate } from './mutate.ts';
import { nodeOf, xmlOf } from './node.ts';
import type { Tally } from './tally.ts';

type Judges = { schema: (xml: string) => string[]; rules: (xml: string) => Verdict };

const LARGEST = 60_000;

/** The published examples of ordinary size. */
function published(efactura: string): { name: string; xml: string }[] {
  const folder = join(efactura, 'examples');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, xml: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ xml }) => xml.length < LARGEST);
}

/** A document of our own: of the product's kinds, or of those that the command line samples. */
function built(number: number): { name: string; xml: string } {
  if (number % 2 === 1) return { name: `sample ${number}`, xml: writeUbl(sampleOf(number, number).document) };
  const [document] = fc.sample(anyInvoiceDocument(), { numRuns: 1, seed: number });
  return { name: `built ${number}`, xml: document ? writeUbl(document) : '' };
}

/**
 * Spoils valid documents and asks both judges, who must name the same rules and warnings and agree on the structure. Each
 * mutant comes from its own number, seed + index, so that `--mutations 1 --seed N` shows one of them again.
 */
export function judgeMutations(
  efactura: string,
  { schema, rules }: Judges,
  tally: Tally,
  { count, seed }: { count: number; seed: number },
): void {
  const examples = published(efactura);
  for (let index = 0; index < count; index += 1) {
    const dice = openDice(Math.imul(seed + index, 0x9e37_79b1) | 1);
    const { name, xml: original } = dice.between(0, 1) === 0 ? dice.pick(examples) : built(dice.between(1, 9999));
    const mutant = nodeOf(parseTree(original));
    const done = mutate(mutant, dice);
    const xml = xmlOf(mutant);
    const official = { rules: rules(xml), schema: schema(xml) };
    tally.note(`mutant ${seed + index} of ${name} (${done.join('; ')})`, differences(parseTree(xml), official));
  }
}
