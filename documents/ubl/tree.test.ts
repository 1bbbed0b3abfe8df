import { expect, it } from 'vitest';
import { anInvoiceDocument } from '#tests/builders/ubl.ts';
import { readUbl } from './reader.ts';
import { checkUbl } from './rules/check.ts';
import { decode, LIMITS, parseTree, UnreadableUbl } from './tree.ts';
import { writeUbl } from './writer.ts';

const ordinary = writeUbl(anInvoiceDocument());

function reasonOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof UnreadableUbl) return error.reason;
    throw error;
  }
  return undefined;
}

it('refuses a document type, and with it every entity of its own', () => {
  const file = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>';
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';
  const outside = '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><x/>';
  for (const xml of [file, laughs, outside]) expect(reasonOf(() => parseTree(xml))).toBe('doctype');
  expect(reasonOf(() => parseTree('<x>&unknown;</x>'))).toBe('notXml');
});

it('refuses what is deeper, longer or wider than an invoice can be', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(reasonOf(() => parseTree(nested(LIMITS.depth)))).toBeUndefined();
  expect(reasonOf(() => parseTree(nested(LIMITS.depth + 1)))).toBe('tooDeep');
  expect(reasonOf(() => parseTree(`<a>${'<b/>'.repeat(LIMITS.elements)}</a>`))).toBe('tooMany');
  const attributes = Array.from({ length: LIMITS.attributes + 1 }, (_, index) => `a${index}="1"`).join(' ');
  expect(reasonOf(() => parseTree(`<a ${attributes}/>`))).toBe('tooMany');
});

it('refuses fifty megabytes at once', () => {
  const start = performance.now();
  expect(reasonOf(() => decode(new Uint8Array(50_000_000).fill(0x20)))).toBe('tooLarge');
  expect(reasonOf(() => parseTree(' '.repeat(50_000_000)))).toBe('tooLarge');
  expect(performance.now() - start).toBeLessThan(2_000);
});

it('reads UTF-8 alone', () => {
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff${ordinary}`, 'utf16le'));
  expect(reasonOf(() => readUbl(utf16))).toBe('notUtf8');
  expect(reasonOf(() => parseTree('<?xml version="1.0" encoding="UTF-7"?><x/>'))).toBe('notUtf8');
  expect(reasonOf(() => decode(Uint8Array.of(0xc3, 0x28)))).toBe('notUtf8');
  expect(readUbl(new TextEncoder().encode(`\ufeff${ordinary}`)).unread).toEqual([]);
});

it('answers broken XML and other XML with one finding', () => {
  expect(checkUbl('<Invoice>').map((it) => it.id)).toEqual(['XML-notXml']);
  expect(checkUbl('').map((it) => it.id)).toEqual(['XML-notXml']);
  expect(checkUbl('<html/>').map((it) => it.id)).toEqual(['XML-notUbl']);
});

it('takes CDATA and comments for what they are', () => {
  const root = parseTree('<a><b><![CDATA[1 < 2]]></b><!-- x --><c>y</c></a>');
  expect(root.children.map((it) => it.text)).toEqual(['1 < 2', 'y']);
});
