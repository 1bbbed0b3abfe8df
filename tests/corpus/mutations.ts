import fc from 'fast-check';
import { parseTree } from '#documents/ubl/tree.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { anyInvoiceDocument } from '#tests/builders/ubl-any.ts';
import { differences } from './compare.ts';
import type { Verdict } from './judge.ts';
import type { Tally } from './tally.ts';

const LEAF = /<(cbc:\w+)(?: [^>]*)?>[^<]*<\/\1>/g;

const BAD_VALUES = ['', ' ', '0', '-1', '1.005', 'X', 'RO', 'VAT', '2026-02-30', 'SECTOR7', 'ă'.repeat(301)];

/** One way to spoil a leaf of a file: left out, doubled, with another value, or without its attributes. */
const anyChange = fc.oneof(
  fc.constant((leaf: string) => leaf.replace(/.+/s, '')),
  fc.constant((leaf: string) => leaf + leaf),
  fc.constant((leaf: string) => leaf.replace(/ \w+="[^"]*"/g, '')),
  fc.constantFrom(...BAD_VALUES).map((value) => (leaf: string) => leaf.replace(/>[^<]*</, () => `>${value}<`)),
);

const anyMutation = fc.record({ document: anyInvoiceDocument(), at: fc.nat(10_000), change: anyChange });

/** Spoils documents of ours in one place and asks both judges, who must name the same rules. */
export function judgeMutations(
  rules: (xml: string) => Verdict,
  tally: Tally,
  { count, seed }: { count: number; seed: number },
): void {
  fc.sample(anyMutation, { numRuns: count, seed }).forEach(({ document, at, change }, index) => {
    const xml = writeUbl(document);
    const leaves = [...xml.matchAll(LEAF)];
    const leaf = leaves[at % leaves.length];
    if (!leaf) return;
    const mutant = xml.slice(0, leaf.index) + change(leaf[0]) + xml.slice(leaf.index + leaf[0].length);
    tally.note(`mutant #${index + 1} (${leaf[1]})`, differences(parseTree(mutant), { rules: rules(mutant) }));
  });
}
