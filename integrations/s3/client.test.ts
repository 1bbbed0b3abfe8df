import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { type Files, s3Client } from './client.ts';

let sandbox: TestSandbox;
let files: Files;
const client = (more: object = {}): Files =>
  s3Client({
    endpoint: sandbox.addresses.s3Url,
    bucket: 'crm',
    accessKeyId: SANDBOX_SECRETS.s3AccessKeyId,
    secretAccessKey: 'any',
    ...more,
  });

beforeAll(async () => {
  sandbox = await aSandbox();
  files = client();
});
afterAll(() => sandbox.close());

const PDF = { contentType: 'application/pdf' };
const keyOf = (bytes: Uint8Array): string => `t/tenant-1/${createHash('sha256').update(bytes).digest('hex')}`;

describe('a file', () => {
  it('comes back as it went, with its kind, also with letters and spaces in its key', async () => {
    for (const key of ['t/1/ofertă nr. 7 (finală)+.pdf', 't/1/plain']) {
      const bytes = randomBytes(100_000);
      expect(await files.put(key, bytes, PDF)).toEqual({ kind: 'ok', wasThere: false });
      const got = await files.get(key);
      expect(got).toMatchObject({ kind: 'ok', contentType: 'application/pdf' });
      expect(got.kind === 'ok' && Buffer.from(got.bytes).equals(bytes)).toBe(true);
      expect(await files.head(key)).toEqual({ kind: 'ok', size: 100_000, contentType: 'application/pdf' });
    }
  });

  it('is never overwritten: a key that exists is kept and is no failure', async () => {
    await files.put('t/1/once', Buffer.from('first'), PDF);
    expect(await files.put('t/1/once', Buffer.from('second'), PDF)).toEqual({ kind: 'ok', wasThere: true });
    const got = await files.get('t/1/once');
    expect(got.kind === 'ok' && Buffer.from(got.bytes).toString()).toBe('first');
  });

  it('written by ten at once is written by one', async () => {
    const bytes = randomBytes(2_000);
    const answers = await Promise.all(Array.from({ length: 10 }, () => files.put(keyOf(bytes), bytes, PDF)));
    expect(answers.filter((each) => each.kind === 'ok' && !each.wasThere)).toHaveLength(1);
    expect(answers.filter((each) => each.kind === 'ok' && each.wasThere)).toHaveLength(9);
  });

  it('that is not there is «not found», and deleting it is no failure', async () => {
    expect(await files.get('t/1/none')).toEqual({ kind: 'notFound' });
    expect(await files.head('t/1/none')).toEqual({ kind: 'notFound' });
    expect(await files.delete('t/1/none')).toEqual({ kind: 'ok' });
    await files.put('t/1/gone', Buffer.from('x'), PDF);
    await files.delete('t/1/gone');
    expect(await files.get('t/1/gone')).toEqual({ kind: 'notFound' });
  });

  it('may be empty', async () => {
    await files.put('t/1/empty', new Uint8Array(), PDF);
    expect(await files.head('t/1/empty')).toMatchObject({ size: 0 });
  });

  it('is still there after a restart', async () => {
    await files.put('t/1/kept', Buffer.from('kept'), PDF);
    await sandbox.restart();
    const got = await client().get('t/1/kept');
    expect(got.kind === 'ok' && Buffer.from(got.bytes).toString()).toBe('kept');
  });
});

describe('a list', () => {
  it('goes on where it stopped and shows one tenant’s keys only', async () => {
    const wanted = Array.from({ length: 1_003 }, (_, i) => `list/a/${String(i).padStart(4, '0')}`);
    const headers = { authorization: `AWS4-HMAC-SHA256 Credential=${SANDBOX_SECRETS.s3AccessKeyId}/x` };
    for (const key of [...wanted, 'list/b/1'])
      await fetch(`${sandbox.addresses.s3Url}/crm/${key}`, { method: 'PUT', headers, body: 'x' });
    const keys: string[] = [];
    let from: string | undefined;
    do {
      const page = await files.list('list/a/', from);
      if (page.kind !== 'ok') throw new Error(JSON.stringify(page));
      keys.push(...page.objects.map((each) => each.key));
      from = page.next;
    } while (from !== undefined);
    expect(keys).toEqual(wanted);
  });
});

describe('when the store misbehaves', () => {
  it.each([
    ['http-500', 'unavailable'],
    ['drop', 'unavailable'],
    ['rate-limit', 'unavailable'],
    ['refuse', 'refused'],
  ] as const)('%s is %s', async (kind, outcome) => {
    await sandbox.fault({ service: 's3', operation: 'put', kind });
    expect((await files.put('t/1/faulty', Buffer.from('x'), PDF)).kind).toBe(outcome);
  });

  it('a put whose answer was lost is simply done again', async () => {
    await sandbox.fault({ service: 's3', operation: 'put', kind: 'drop-after-accept' });
    expect((await files.put('t/1/lost', Buffer.from('x'), PDF)).kind).toBe('unavailable');
    expect(await files.put('t/1/lost', Buffer.from('x'), PDF)).toEqual({ kind: 'ok', wasThere: true });
  });

  it('a wrong key is refused, a closed port and a slow answer are unavailability', async () => {
    expect(await client({ accessKeyId: 'other' }).get('t/1/kept')).toMatchObject({
      kind: 'refused',
      code: 'InvalidAccessKeyId',
    });
    expect(await client({ endpoint: 'http://127.0.0.1:1111' }).get('x')).toMatchObject({
      kind: 'unavailable',
      reason: 'notReached',
    });
    await sandbox.fault({ service: 's3', operation: 'get', kind: 'delay', ms: 300 });
    expect(await client({ timeoutMs: 40 }).get('t/1/kept')).toMatchObject({ kind: 'unavailable' });
  });
});

it('a part of a file can be asked for', async () => {
  await files.put('t/1/range', Buffer.from('0123456789'), PDF);
  const signed = { authorization: `AWS4-HMAC-SHA256 Credential=${SANDBOX_SECRETS.s3AccessKeyId}/x` };
  const ask = (range: string) => fetch(`${sandbox.addresses.s3Url}/crm/t/1/range`, { headers: { ...signed, range } });
  const part = await ask('bytes=2-4');
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, '234', 'bytes 2-4/10']);
  expect(await (await ask('bytes=-3')).text()).toBe('789');
  expect((await ask('bytes=20-')).status).toBe(416);
});
