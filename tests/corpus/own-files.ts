import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { sampleOf } from '#bin/efactura/sample.ts';
import { readUbl } from '#documents/ubl/reader.ts';
import { UblDocument } from '#documents/ubl/schema.ts';
import { parseTree } from '#documents/ubl/tree.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { anyInvoiceDocument } from '#tests/builders/ubl-any.ts';
import { differences } from './compare.ts';
import type { Verdict } from './judge.ts';
import type { Tally } from './tally.ts';

type Judges = { schema: (xml: string) => string[]; rules: (xml: string) => Verdict };

/** What must hold of a file that we made: valid against the XSD, nothing fatal officially, and our rules agree. */
function faults(xml: string, { schema, rules }: Judges): string[] {
  const official = { rules: rules(xml), schema: schema(xml) };
  const found = 'stopped' in official.rules ? [official.rules.stopped] : [...official.rules.fatal];
  return [...official.schema, ...found, ...differences(parseTree(xml), official)];
}

function roundTripFaults(document: UblDocument, xml: string): string[] {
  const again = writeUbl(readUbl(new TextEncoder().encode(xml)).document);
  return [
    ...(UblDocument.safeParse(document).success ? [] : ['the document is not of its own schema']),
    ...(again === xml ? [] : ['reading and writing again gives other bytes']),
  ];
}

/** Judges documents of every kind that our builders make. The seed is printed, and may be given to see them again. */
export function judgeBuilt(judges: Judges, tally: Tally, { count, seed }: { count: number; seed: number }): void {
  fc.sample(anyInvoiceDocument(), { numRuns: count, seed }).forEach((document, index) => {
    const xml = writeUbl(document);
    tally.note(`built #${index + 1} (${document.kind})`, [...faults(xml, judges), ...roundTripFaults(document, xml)]);
  });
}

/** Judges what `npm run efactura -- sample` writes, kind after kind. */
export function judgeSamples(judges: Judges, tally: Tally, { count, seed }: { count: number; seed: number }): void {
  for (let index = 0; index < count; index += 1) {
    const { name, document } = sampleOf(seed, index);
    const xml = writeUbl(document);
    tally.note(`sample #${index + 1} (${name})`, [...faults(xml, judges), ...roundTripFaults(document, xml)]);
  }
}

/** Judges every XML file below a folder, if there is one. */
export function judgeFolder(folder: string, judges: Judges, tally: Tally): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.xml'))
    .sort();
  for (const file of files) {
    const path = join(folder, file);
    tally.note(relative('.', path), faults(readFileSync(path, 'utf8'), judges));
  }
}
