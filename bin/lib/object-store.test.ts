import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { type Files, s3Client } from '#integrations/s3/client.ts';
import { findObjectStore } from './object-store-binary.ts';
import { startObjectStore, type StoreOptions } from './object-store.ts';
import { freePort } from './ports.ts';
import { end } from './process.ts';

/*
 * The store that `npm start` puts behind the sandbox. On a machine where none can be had the sandbox keeps the files itself,
 * and the same must hold.
 */
const KEYS = { accessKeyId: 'sandbox', secretAccessKey: 'a secret of this test' };
const folder = mkdtempSync(join(tmpdir(), 'objects-'));
let sandbox: TestSandbox;
let files: Files;
let options: StoreOptions | undefined;
let child: Awaited<ReturnType<typeof startObjectStore>> | undefined;

beforeAll(async () => {
  const binary = await findObjectStore(undefined, () => undefined);
  if (binary !== undefined) {
    options = {
      ...binary,
      folder,
      port: await freePort(),
      region: 'eu-central-1',
      logFile: join(folder, 'log'),
      keys: KEYS,
    };
    child = await startObjectStore(options);
  }
  const store =
    options === undefined ? {} : { store: { url: `http://127.0.0.1:${options.port}`, bucket: 'crm', ...KEYS } };
  sandbox = await aSandbox(store);
  files = s3Client({ endpoint: sandbox.addresses.s3Url, bucket: 'crm', ...KEYS });
}, 120_000);

afterAll(async () => {
  await sandbox.close();
  if (child !== undefined) await end(child, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const PDF = { contentType: 'application/pdf' };
const bytesOf = async (key: string): Promise<string | undefined> => {
  const got = await files.get(key);
  return got.kind === 'ok' ? Buffer.from(got.bytes).toString() : undefined;
};

it('keeps a file under a key that is never written twice', async () => {
  const key = 't/1/ofertă nr. 7 (finală)+.pdf';
  expect(await files.put(key, Buffer.from('first'), PDF)).toEqual({ kind: 'ok', wasThere: false });
  expect(await files.put(key, Buffer.from('second'), PDF)).toEqual({ kind: 'ok', wasThere: true });
  expect(await bytesOf(key)).toBe('first');
  expect(await files.head(key)).toEqual({ kind: 'ok', size: 5, contentType: 'application/pdf' });
  expect(await files.list('t/1/')).toMatchObject({ kind: 'ok', objects: [{ key, size: 5 }] });
  expect(await files.get('t/1/none')).toEqual({ kind: 'notFound' });
});

it('fails on demand before it, also after it took the file', async () => {
  await sandbox.fault({ service: 's3', operation: 'put', kind: 'drop-after-accept' });
  expect(await files.put('t/1/taken', Buffer.from('x'), PDF)).toMatchObject({ kind: 'unavailable' });
  expect(await files.put('t/1/taken', Buffer.from('x'), PDF)).toEqual({ kind: 'ok', wasThere: true });
});

it('has everything after it was killed and started again, and a reader waits for it', async () => {
  await files.put('t/1/lasting', Buffer.from('kept'), PDF);
  if (child !== undefined && options !== undefined) {
    await end(child, 'SIGKILL');
    child = await startObjectStore(options);
  }
  await sandbox.restart();
  expect(await bytesOf('t/1/lasting')).toBe('kept');
});

it('refuses keys that are not its own', async () => {
  const stranger = s3Client({
    endpoint: sandbox.addresses.s3Url,
    bucket: 'crm',
    accessKeyId: 'x',
    secretAccessKey: 'y',
  });
  expect(await stranger.get('t/1/lasting')).toMatchObject({ kind: 'refused' });
});
