import { afterAll, beforeAll, expect, it } from 'vitest';
import { listenCommitted, notifyCommitted } from '#db/notify.server.ts';
import { withTenant } from '#db/tenant.server.ts';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { createApiToken } from '#domain/identity/api-tokens.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { TestCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft } from '#tests/builders/invoice.ts';
import { until } from '#tests/workflows/owner.ts';
import { startWorker } from '#tests/workflows/product-process.ts';
import { aConnectedCompany } from './companies.ts';
import { anOwnCluster, type OwnCluster } from './own-cluster.ts';
import { aRunningWeb, type RunningWeb } from './running-web.ts';
import { untilDone } from './until-done.ts';
import { aSentOffer, type Begun, uploadOf } from './work.ts';
import { aWorld, type World } from './world.ts';

/*
 * PostgreSQL crashes and comes back while programs issue invoices and the worker sends what was promised. The same web and
 * worker go on by themselves; whoever got no answer asks again under the same key; nothing is lost or doubled.
 */
const LIMIT_MS = 420_000;
const INVOICES = 24;
const CRASHES = 3;
let cluster: OwnCluster;
let world: World;
let company: TestCompany;
let web: RunningWeb;

beforeAll(async () => {
  cluster = await anOwnCluster();
  world = await aWorld();
  web = await aRunningWeb(world.sandbox);
  company = await aConnectedCompany(world.sandbox);
}, LIMIT_MS);
afterAll(async () => {
  await web[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
  await cluster[Symbol.asyncDispose]();
}, LIMIT_MS);

interface Said {
  status: number;
  text: string;
}

/** Issues by the API under one key until it is done. @returns the other answers heard meanwhile */
async function insist(token: string, invoiceId: Id<'invoice'>): Promise<Said[]> {
  const heard: Said[] = [];
  return until('an issued invoice', async () => {
    const answer = await fetch(`${web.origin}/api/v1/invoices/${invoiceId}/issuance`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': invoiceId },
      body: '{}',
    });
    const text = await answer.text();
    if (answer.ok) return heard;
    heard.push({ status: answer.status, text });
    return undefined;
  });
}

it(
  'goes on with the same processes after each crash, with nothing lost or doubled',
  async () => {
    await using worker = startWorker(world.sandbox);
    const { token } = await createApiToken(company.administrator, { name: 'deep', role: 'accounting', scopes: ['*'] });
    const drafts: Id<'invoice'>[] = [];
    while (drafts.length < INVOICES) drafts.push((await anInvoiceDraft(company, { email: null })).invoiceId);
    const begun: Begun[] = [];
    for (let count = 0; count < 4; count += 1) begun.push(await aSentOffer(world, company));

    const waiting = [...drafts];
    const heard: Said[] = [];
    const issuing = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
          heard.push(...(await insist(token, next)));
      }),
    );
    for (let crash = 0; crash < CRASHES; crash += 1) {
      await cluster.crash();
      const page = await fetch(`${web.origin}/login`, { headers: { accept: 'text/html', cookie: 'session=none' } });
      expect([200, 503]).toContain(page.status); // what needs no row is shown, what does says that it is away
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await cluster.start();
      await until('a page', async () => ((await fetch(`${web.origin}/login`)).ok ? true : undefined));
    }
    await issuing;
    expect(heard.filter(({ status, text }) => status !== 503 || !text.includes('Datele sunt în siguranță'))).toEqual(
      [],
    );
    for (const invoiceId of drafts) {
      await requestSubmission(company.accounting, { invoiceId });
      begun.push(await uploadOf(world, company, invoiceId));
    }
    expect(await untilDone(world, begun, LIMIT_MS - 180_000), worker.output()).toEqual([]);
    expect((await Promise.all(begun.map((one) => one.faults()))).flat()).toEqual([]);
    const { tenantId } = company;
    expect(await withTenant({ tenantId, asOf: new Date(), readOnly: true }, brokenInvariants)).toEqual([]);
  },
  LIMIT_MS,
);

it(
  'hears of commits again after a crash',
  async () => {
    const heard = new Set<string>();
    const stop = await listenCommitted(process.env['CRM_APP_DATABASE_URL'] ?? '', (committed) =>
      committed.forEach(({ tenantId }) => heard.add(tenantId)),
    );
    await cluster.crash();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await cluster.start();
    let told = 0;
    await until('a notification', () => {
      notifyCommitted(`after-${(told += 1)}`);
      return [...heard].some((id) => id.startsWith('after-')) ? true : undefined;
    });
    await stop();
  },
  LIMIT_MS,
);
