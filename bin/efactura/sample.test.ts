import { expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { judgeUbl } from '#documents/ubl/rules/check.ts';
import { UblDocument } from '#documents/ubl/schema.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { paperOf } from './paper.ts';
import { sampleOf } from './sample.ts';
import { KINDS } from './sample/kinds.ts';
import { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';

const RUNS = 216;
const samples = Array.from({ length: RUNS }, (_, index) => sampleOf(42, index));

it('makes every kind of document, each within its own schema', () => {
  expect(new Set(samples.map((it) => it.name))).toEqual(new Set(Object.keys(KINDS)));
  for (const { name, document } of samples)
    expect(UblDocument.safeParse(document).error?.issues ?? [], name).toEqual([]);
});

it('breaks no rule, warns of nothing and keeps the structure, whatever the kind', () => {
  for (const { name, document } of samples) expect(judgeUbl(writeUbl(document)), name).toEqual([]);
});

it('reads back exactly what it wrote, with nothing left over', () => {
  for (const { name, document } of samples) {
    const { document: read, unread } = readUbl(new TextEncoder().encode(writeUbl(document)));
    expect(read, name).toEqual(document);
    expect(unread, name).toEqual([]);
  }
});

it('gives the same document for the same seed and number, and another for another', () => {
  expect(sampleOf(42, 5)).toEqual(sampleOf(42, 5));
  expect(writeUbl(sampleOf(43, 5).document)).not.toBe(writeUbl(sampleOf(42, 5).document));
});

it('can be printed, with totals as in the XML', () => {
  for (const { name, document } of samples) {
    const paper = InvoiceDocument.parse(paperOf(document));
    expect(paper.totals.payable, name).toBe(document.totals.payable);
    expect(
      paper.lines.reduce((total, line) => total + line.net, 0n),
      name,
    ).toBe(document.totals.net);
  }
});
