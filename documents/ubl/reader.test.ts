import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyInvoiceDocument } from '#tests/builders/ubl-any.ts';
import { anInvoiceDocument } from '#tests/builders/ubl.ts';
import { readUbl } from './reader.ts';
import { checkUbl } from './rules/check.ts';
import { UblDocument } from './schema.ts';
import { writeUbl } from './writer.ts';

const bytes = (xml: string) => new TextEncoder().encode(xml);
const ordinary = writeUbl(anInvoiceDocument());

it('reads back exactly what was written, whatever the kind of document', () => {
  fc.assert(
    fc.property(anyInvoiceDocument(), (document) => {
      const { document: read, unread } = readUbl(bytes(writeUbl(document)));
      expect(read).toEqual(document);
      expect(unread).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('builds documents of its own schema which break no rule', () => {
  fc.assert(
    fc.property(anyInvoiceDocument(), (document) => {
      expect(UblDocument.safeParse(document).error?.issues ?? []).toEqual([]);
      expect(checkUbl(writeUbl(document))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('names what it does not hold', () => {
  const foreign = ordinary.replace('<cbc:IssueDate>', '<cbc:UUID schemeName="x">7f3a</cbc:UUID><cbc:IssueDate>');
  expect(readUbl(bytes(foreign)).unread).toEqual([
    { path: '/Invoice/cbc:UUID', value: '7f3a' },
    { path: '/Invoice/cbc:UUID/@schemeName', value: 'x' },
  ]);
});

it('keeps a price that is finer than ours as it is written, beside the rounded one', () => {
  const xml = ordinary.replace('>150.00</cbc:PriceAmount>', '>150.000049</cbc:PriceAmount>');
  const { document, unread } = readUbl(bytes(xml));
  expect(document.lines[0]).toMatchObject({ unitPrice: 1_500_000n, price: { amount: '150.000049' } });
  expect(unread).toEqual([]);
  expect(writeUbl(document)).toBe(xml);
});

it('brings a price for several units down to one', () => {
  const base = '</cbc:PriceAmount><cbc:BaseQuantity unitCode="HUR">10</cbc:BaseQuantity>';
  const { document, unread } = readUbl(bytes(ordinary.replace('</cbc:PriceAmount>', base)));
  expect(document.lines[0]?.unitPrice).toBe(150_000n);
  expect(unread).toEqual([]);
});

it('says which term is missing', () => {
  const without = ordinary.replace(/<cbc:IssueDate>.*?<\/cbc:IssueDate>/, '');
  expect(() => readUbl(bytes(without))).toThrow('issueDate');
});
