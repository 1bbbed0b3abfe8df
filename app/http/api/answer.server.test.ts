import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { changeMember } from '#domain/identity/members.ts';
import { createApiToken, listApiTokens, revokeApiToken } from '#domain/identity/api-tokens.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { aCompany, aMember, type TestCompany } from '#tests/builders/company.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { action, loader } from '../../routes/api.v1.$.ts';

const NOW = new Date();
const Problem = z.object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string(), code: z.string(), requestId: z.string(), fields: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(), data: z.unknown().optional() }); // prettier-ignore
const Created = z.object({ id: z.uuid(), dealId: z.uuid() });
const Page = z.object({
  rows: z.array(z.object({ clientId: z.uuid() }).or(z.object({ id: z.uuid() }))),
  next: z.string().optional(),
});

let company: TestCompany;
let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
let token: string;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
  company = await aCompany({ asOf: NOW });
  token = await aToken(company);
});
afterAll(() => sandbox.close());

const aToken = async ({ administrator }: TestCompany, role = 'sales', scopes: string[] = ['*']): Promise<string> =>
  (await createApiToken(administrator, { name: 'Program', role, scopes })).token;

interface Call {
  token?: string | null;
  key?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
  raw?: BodyInit;
}

/** One request through the route itself. */
async function call(method: string, place: string, options: Call = {}): Promise<Response> {
  const { body, raw, key = method === 'POST' ? randomUUID() : null } = options;
  const bearer = options.token === undefined ? token : options.token;
  const request = new Request(`http://localhost/api/v1${place}`, {
    method,
    headers: {
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      ...(key === null ? {} : { 'idempotency-key': key }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(raw === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: raw }),
  });
  const path = new URL(request.url).pathname.slice('/api/v1/'.length);
  const context = { nonce: '', requestId: 'request-1', onShutdown: () => () => undefined };
  return (method === 'GET' ? loader : action)({ request, params: { '*': path }, context });
}
async function problem(answer: Promise<Response>) {
  const response = await answer;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const read = Problem.parse(await response.json());
  expect(read.status).toBe(response.status);
  expect(read.requestId).toBe('request-1');
  expect(read.detail.length).toBeGreaterThan(10);
  return read;
}
const aClientBody = () => ({ kind: 'person', name: 'Ioana Pop', city: 'Cluj-Napoca', county: 'RO-CJ' });

describe('a token', () => {
  it.each([
    ['none', null],
    ['of another shape', 'abc'],
    ['that nobody made', `amc_${'A'.repeat(43)}`],
  ])('%s is refused as 401 and the answer does not say why', async (_name, text) => {
    const response = await call('GET', '/clients', { token: text });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ status: 401, code: 'api.errors.badToken' });
  });

  it('opens nothing once revoked, nor once its maker has left', async () => {
    const own = await aCompany({ asOf: NOW });
    const second = await aMember(own.tenantId, 'administrator', NOW);
    const made = await createApiToken(second, { name: 'P', role: 'sales', scopes: ['read'] });
    const used = await aToken(own);
    expect((await call('GET', '/clients', { token: made.token })).status).toBe(200);
    await changeMember(own.administrator, { personId: second.personId, roles: ['administrator'], state: 'suspended' });
    expect((await call('GET', '/clients', { token: made.token })).status).toBe(401);
    const [mine] = (await listApiTokens(own.administrator)).filter((one) => one.hint === used.slice(-4));
    await revokeApiToken(own.administrator, { tokenId: mine?.id });
    expect((await call('GET', '/clients', { token: used })).status).toBe(401);
  });

  it('is locked on Standard', async () => {
    const own = await aCompany({ asOf: NOW });
    const text = await aToken(own);
    await endPremium({ ...own.system, asOf: new Date(NOW.getTime() + 90 * 86_400_000) }, {});
    expect(await problem(call('GET', '/clients', { token: text }))).toMatchObject({
      status: 403,
      code: 'errors.planLocked',
      data: { feature: 'api' },
    });
    await expect(aToken(own)).rejects.toMatchObject({ code: 'errors.planLocked' });
  });

  it('that only reads changes nothing, and one role sees no more than it may', async () => {
    const reads = await aToken(company, 'sales', ['read']);
    expect((await call('GET', '/clients', { token: reads })).status).toBe(200);
    expect(await problem(call('POST', '/clients', { token: reads, body: aClientBody() }))).toMatchObject({
      status: 403,
      code: 'errors.scopeMissing',
    });
    const works = await aToken(company, 'execution');
    expect(await problem(call('GET', '/clients', { token: works }))).toMatchObject({
      status: 403,
      code: 'errors.forbidden',
    });
  });

  it('shows nothing of another company, whose ids answer as ids of nobody', async () => {
    const theirs = await aCompany({ asOf: NOW });
    const foreign = Created.parse(
      await (await call('POST', '/clients', { token: await aToken(theirs), body: aClientBody() })).json(),
    );
    const [one, other] = await Promise.all(
      [foreign.id, randomUUID()].map((id) => problem(call('GET', `/clients/${id}`))),
    );
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 404, code: 'errors.notFound' });
  });
});

describe('a change', () => {
  it('needs a key, and repeated with it has one effect', async () => {
    expect(await problem(call('POST', '/clients', { key: null, body: aClientBody() }))).toMatchObject({
      status: 400,
      code: 'errors.keyMissing',
    });
    const body = { ...aClientBody(), name: `Unic ${randomUUID()}` };
    const answers = await Promise.all(
      [1, 2, 3].map(async () => (await call('POST', '/clients', { key: 'same', body })).json()),
    );
    expect(new Set(answers.map((one) => Created.parse(one).id)).size).toBe(1);
    expect(await problem(call('POST', '/clients', { key: 'same', body: aClientBody() }))).toMatchObject({
      status: 422,
      code: 'errors.keyReused',
    });
  });

  it('keeps the key of one token from another', async () => {
    const [first, second] = [
      await call('POST', '/clients', { key: 'mine', body: aClientBody() }),
      await call('POST', '/clients', { key: 'mine', body: aClientBody(), token: await aToken(company) }),
    ];
    expect(Created.parse(await first.json()).id).not.toBe(Created.parse(await second.json()).id);
  });

  it('of a version that no longer stands is told what stands now', async () => {
    const { id } = Created.parse(await (await call('POST', '/clients', { body: aClientBody() })).json());
    const put = (version: string) =>
      call('PUT', `/clients/${id}`, {
        headers: { 'if-match': version },
        body: { ...aClientBody(), name: 'Ioana Popescu' },
      });
    const first = await put('"1"');
    expect(first.status).toBe(200);
    expect(await problem(put('"1"'))).toMatchObject({
      status: 409,
      code: 'errors.changedMeanwhile',
      data: { version: 2 },
    });
    expect(await problem(put('1'))).toMatchObject({ status: 400, code: 'api.errors.badVersion' });
  });

  it('with wrong fields names each', async () => {
    const { status, fields } = await problem(call('POST', '/clients', { body: { kind: 'ship', name: '' } }));
    expect(status).toBe(422);
    expect(fields?.map(({ field }) => field).sort()).toEqual(['kind', 'name']);
  });

  it('takes its place’s id from the place alone', async () => {
    const { id } = Created.parse(await (await call('POST', '/clients', { body: aClientBody() })).json());
    const put = await call('PUT', `/clients/${id}`, { body: { ...aClientBody(), clientId: randomUUID() } });
    expect(put.status).toBe(200);
  });
});

describe('a body', () => {
  it.each([
    ['of another type', { raw: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['without a type', { raw: new Blob(['{}']) }, 415],
    ['that is not JSON', { raw: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['that is a list', { body: [1] }, 400],
    [
      'that is not UTF-8',
      { raw: new Uint8Array([0x7b, 0xff, 0x7d]), headers: { 'content-type': 'application/json' } },
      400,
    ],
    ['of more than a megabyte', { body: { name: 'x'.repeat(1_100_000) } }, 413],
    [
      'that says it is small and is not',
      { raw: new Blob([new Uint8Array(1_100_000)]).stream(), headers: { 'content-type': 'application/json' } },
      413,
    ],
  ] satisfies [string, Call, number][])('%s is refused', async (_name, options, status) => {
    const request =
      'raw' in options && options.raw instanceof ReadableStream
        ? { ...options, raw: await new Response(options.raw).arrayBuffer() }
        : options;
    expect((await problem(call('POST', '/clients', request))).status).toBe(status);
  });

  it('with names that reach into objects does no harm', async () => {
    const raw = '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}},"kind":"person","name":"Ion"}';
    expect((await call('POST', '/clients', { raw, headers: { 'content-type': 'application/json' } })).status).toBe(200);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

describe('a place', () => {
  it('that is none is not found, one with other methods names them', async () => {
    expect(await problem(call('GET', '/nothing'))).toMatchObject({ status: 404 });
    const response = await call('DELETE', '/clients');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('of a list goes on after its last row, until all were seen once', async () => {
    const own = await aCompany({ asOf: NOW });
    const mine = await aToken(own);
    for (let number = 0; number < 60; number += 1)
      await call('POST', '/clients', {
        token: mine,
        body: { ...aClientBody(), name: `Client ${String(number).padStart(3, '0')}` },
      });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = Page.parse(
        await (await call('GET', `/clients${after === undefined ? '' : `?after=${after}`}`, { token: mine })).json(),
      );
      seen.push(...page.rows.map((row) => ('clientId' in row ? row.clientId : row.id)));
      after = page.next;
    } while (after !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
    expect(await problem(call('GET', '/clients?after=zzz', { token: mine }))).toMatchObject({
      status: 422,
      code: 'errors.badCursor',
    });
  });

  it('answers more than 600 times a minute with when to come again', async () => {
    const own = await aCompany({ asOf: NOW });
    const mine = await aToken(own);
    const statuses: number[] = [];
    for (let round = 0; round < 7; round += 1)
      statuses.push(
        ...(await Promise.all(
          Array.from({ length: 100 }, async () => (await call('GET', '/nothing', { token: mine })).status),
        )),
      );
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(610);
    const refused = await call('GET', '/nothing', { token: mine });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('files and papers', () => {
  const PDF = new Uint8Array([...Buffer.from('%PDF-1.7\n'), 1, 2, 3]);
  const upload = (bytes: Uint8Array<ArrayBuffer>, name: string, type: string) => {
    const form = new FormData();
    form.set('file', new File([bytes], name, { type }));
    return call('POST', '/files', { raw: form });
  };

  it('a file is stored under its hash and told by four values', async () => {
    const response = await upload(PDF, 'contract.pdf', 'application/pdf');
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      name: 'contract.pdf',
      contentType: 'application/pdf',
      size: PDF.length,
    });
  });

  it('what is no PDF or picture by its bytes is refused, whatever it says of itself', async () => {
    const script = new Uint8Array(Buffer.from('<svg onload="alert(1)"/>'));
    expect(await problem(upload(script, 'a.pdf', 'application/pdf'))).toMatchObject({
      status: 422,
      code: 'errors.fileKind',
    });
    expect(await problem(call('POST', '/files', { body: {} }))).toMatchObject({ status: 415 });
  });

  it('an issued invoice comes as PDF and as XML; another company’s comes as nobody’s', async () => {
    const { invoiceId } = await anIssuedInvoice(company);
    const theirs = await anIssuedInvoice(await aCompany({ asOf: NOW }));
    const reads = await aToken(company, 'accountant', ['read']);
    const pdf = await call('GET', `/papers/invoice/${invoiceId}.pdf`, { token: reads });
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const xml = await call('GET', `/papers/invoice/${invoiceId}.xml`, { token: reads });
    expect(await xml.text()).toContain('<Invoice');
    const [one, other] = await Promise.all(
      [theirs.invoiceId, randomUUID()].map((id) => problem(call('GET', `/papers/invoice/${id}.pdf`, { token: reads }))),
    );
    expect(one).toEqual(other);
    expect(one?.status).toBe(404);
  });
});
