import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';
import { decode852 } from './cp852.ts';
import { decoded, detectEncoding, type Encoding } from './detect.ts';

const TEXT = 'Data;Suma;Detalii\n02.01.2026;5,00;Încasare factură Târgu Mureș și părți';

/** Bytes of a text in a code page of one byte a letter, by looking each letter up. */
function encoded(text: string, decode: (byte: Uint8Array) => string): Uint8Array {
  const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => byLetter.get(letter) ?? 0x3f));
}

const cedilla = (text: string) => text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş');
const wide = (text: string, order: 'le' | 'be', mark = true) => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : Buffer.from(bytes).swap16();
};

it.each<[Encoding, Uint8Array, string]>([
  ['utf-8', new TextEncoder().encode(TEXT), TEXT],
  ['utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`), TEXT],
  ['utf-16le', wide(TEXT, 'le'), TEXT],
  ['utf-16be', wide(TEXT, 'be'), TEXT],
  ['utf-16le', wide(TEXT, 'le', false), TEXT],
  ['iso-8859-2', encoded(cedilla(TEXT), (byte) => new TextDecoder('iso-8859-2').decode(byte)), cedilla(TEXT)],
  [
    'windows-1250',
    encoded(cedilla(`${TEXT} „Știm”`), (byte) => new TextDecoder('windows-1250').decode(byte)),
    cedilla(`${TEXT} „Știm”`),
  ],
  ['cp852', encoded(cedilla(TEXT), decode852), cedilla(TEXT)],
])('reads a table written in %s', (encoding, bytes, text) => {
  const read = readStatement(bytes);
  expect(read.encoding).toBe(encoding);
  const [, row = ''] = text.split('\n');
  expect(read.statements[0]?.entries[0]?.remittance).toBe(row.split(';')[2]);
});

it('takes the encoding that XML declares when the bytes are not UTF-8', () => {
  const xml = `<?xml version="1.0" encoding="windows-1250"?><a>ä</a>`;
  expect(() => readStatement(encoded(xml, (byte) => new TextDecoder('windows-1250').decode(byte)))).toThrow(
    /noStatement/,
  );
});

it('reads any text of UTF-8 back, however it is sliced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 9 }), (text, size) => {
      const bytes = new TextEncoder().encode(`a${text}`);
      const slices = () =>
        Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
      fc.pre(!text.includes('\u0000') && !text.startsWith('\uFEFF'));
      expect(detectEncoding(slices)).toBe('utf-8');
      expect([...decoded(slices, 'utf-8')].join('')).toBe(`a${text}`);
    }),
    { numRuns: 200 },
  );
});
