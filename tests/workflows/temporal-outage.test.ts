import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '#bin/lib/ports.ts';
import { startTemporal, type TemporalServer } from '#bin/lib/temporal.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aDraftOffer, anOffer } from '#tests/builders/offer.ts';
import { temporalPrograms } from '#tests/setup/temporal.ts';
import { sendOffer } from '#domain/offers/send-offer.ts';
import { openOwner, type Owner, until } from './owner.ts';
import { startWorker } from './product-process.ts';

/*
 * Temporal goes away while the product runs. Verbs commit as before, their wake-ups wait in the outbox, and when it is
 * back, with what it remembers, everything that was promised meanwhile is done.
 */
const LIMIT_MS = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'crm-outage-'));
let sandbox: TestSandbox;
let owner: Owner;
let company: TestCompany;
let startAgain: () => Promise<TemporalServer>;
let temporal: TemporalServer;

const waiting = async (): Promise<number> => {
  const [row] = await owner.sql<{ count: number }[]>`select count(*)::int from queue.lane where seq > relayed_seq`;
  return row?.count ?? 0;
};

const sentMails = async (): Promise<number> => {
  const [row] = await owner.sql<{ count: number }[]>`
    select count(*)::int from app.delivery where template = 'offer-sent' and state in ('sent', 'delivered')`;
  return row?.count ?? 0;
};

const sent = (count: number) => until(`${count} mails`, async () => ((await sentMails()) === count ? true : undefined));

beforeAll(async () => {
  [sandbox, owner, company] = [await aSandbox(), openOwner(), await aCompany({ asOf: new Date() })];
  const { cli: binary } = await temporalPrograms();
  const port = await freePort();
  const options = {
    binary,
    port,
    namespace: 'default',
    logFile: join(folder, 'log'),
    file: join(folder, 'temporal.sqlite'),
  };
  startAgain = () => startTemporal(options);
  temporal = await startAgain();
}, LIMIT_MS);

afterAll(async () => {
  await temporal.stop();
  await owner[Symbol.asyncDispose]();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

it(
  'goes on without Temporal and makes good for it when it is back',
  async () => {
    await using worker = startWorker(sandbox, { TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: 'default' });
    await anOffer(company);
    await sent(1).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${worker.output()}`);
    });
    await temporal.stop();

    const offers = [await aDraftOffer(company), await aDraftOffer(company)];
    for (const { offerId } of offers)
      expect(await sendOffer(company.sales, { offerId })).toMatchObject({ state: 'sent' });
    expect(await waiting()).toBeGreaterThanOrEqual(2);
    expect(await sentMails()).toBe(1);

    temporal = await startAgain();
    await sent(3).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${worker.output()}`);
    });
    await until('an empty outbox', async () => ((await waiting()) === 0 ? true : undefined));
  },
  LIMIT_MS,
);
