import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { BrokenZip, openZip } from './reader.ts';
import { zipWriter } from './writer.ts';

const AT = new Date('2026-11-24T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'zip-'));
let files = 0;

async function zipped(contents: Record<string, Uint8Array | Uint8Array[]>): Promise<string> {
  const file = join(folder, `${(files += 1)}.zip`);
  const written: Uint8Array[] = [];
  const zip = zipWriter((bytes) => Promise.resolve(void written.push(bytes)), AT);
  for (const [path, content] of Object.entries(contents))
    await zip.add(path, content instanceof Uint8Array ? content : pieces(content));
  await zip.end();
  await writeFile(file, Buffer.concat(written));
  return file;
}

async function* pieces(all: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const one of all) yield await Promise.resolve(one);
}

async function bytesOf(file: string, path: string): Promise<Buffer> {
  const zip = await openZip(file);
  const chunks: Buffer[] = [];
  for await (const chunk of zip.read(path)) chunks.push(chunk);
  await zip.close();
  return Buffer.concat(chunks);
}

it('gives back what was put in, whole or in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.uint8Array({ maxLength: 3_000 }), fc.boolean()), { maxLength: 6 }),
      async (contents) => {
        const named = contents.map(([bytes, whole], i) => [`dosar/fișier ${i}${whole ? '.pdf' : '.csv'}`, whole ? bytes : [bytes.slice(0, 7), bytes.slice(7)], bytes] as const); // prettier-ignore
        const file = await zipped(Object.fromEntries(named.map(([path, content]) => [path, content])));
        for (const [path, , bytes] of named) expect(Buffer.from(bytes).equals(await bytesOf(file, path))).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

it('is read by another program, with more entries than two bytes count', async () => {
  const many = Object.fromEntries(Array.from({ length: 65_600 }, (_, i) => [`n/${i}`, Buffer.from(String(i))]));
  const large = randomBytes(100_000);
  const file = await zipped({ ...many, 'mare.csv': [large, Buffer.from('sfârșit')] });
  const read = unzipSync(await readFile(file));
  expect(Object.keys(read)).toHaveLength(65_601);
  expect(Buffer.from(read['n/65599'] ?? []).toString()).toBe('65599');
  expect(Buffer.from(read['mare.csv'] ?? []).equals(Buffer.concat([large, Buffer.from('sfârșit')]))).toBe(true);
  expect((await bytesOf(file, 'n/65599')).toString()).toBe('65599');
});

it('says so when the file is cut or is none', async () => {
  const file = await zipped({ 'a.csv': [randomBytes(5_000)] });
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, bytes.length - 30));
  await expect(openZip(file)).rejects.toBeInstanceOf(BrokenZip);
  await writeFile(file, 'nu este');
  await expect(openZip(file)).rejects.toBeInstanceOf(BrokenZip);
});
