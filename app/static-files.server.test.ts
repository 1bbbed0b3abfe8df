import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { staticFiles } from './static-files.server.ts';

async function aSite() {
  const root = await mkdtemp(join(tmpdir(), 'static-'));
  await mkdir(join(root, 'client/assets'), { recursive: true });
  await writeFile(join(root, 'client/assets/app-1.js'), 'export const answer = 42;');
  await writeFile(join(root, 'secret.json'), '{}');
  const serve = staticFiles(join(root, 'client'));
  return (path: string, headers: Record<string, string> = {}) =>
    serve(new Request(`http://localhost${path}`, { headers }));
}

it('serves a hashed file for ever, compressed as the browser can read it', async () => {
  const get = await aSite();
  const answer = await get('/assets/app-1.js', { 'accept-encoding': 'gzip, br' });
  expect(answer?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer?.headers.get('content-encoding')).toBe('br');
  const bytes = Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(brotliDecompressSync(bytes).toString()).toBe('export const answer = 42;');
  expect(await (await get('/assets/app-1.js'))?.text()).toBe('export const answer = 42;');
});

it('reaches nothing outside its folder', async () => {
  const get = await aSite();
  for (const path of ['/..%2fsecret.json', '/assets/..%2f..%2fsecret.json', '/%2e%2e/secret.json', '/%']) {
    expect(await get(path)).toBeUndefined();
  }
});

it('leaves what it does not have to the pages', async () => {
  const get = await aSite();
  expect(await get('/invoices')).toBeUndefined();
  expect(await get('/assets/gone.js')).toBeUndefined();
});
