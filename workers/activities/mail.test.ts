import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { inboundAddress } from '#db/schema/auth.ts';
import { updateDelivery } from '#domain/deliveries/repo.ts';
import { closePdfThreads } from '#documents/pdf/render.ts';
import { resendClient } from '#integrations/resend/client.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aCompany } from '#tests/builders/company.ts';
import { sandboxObjects } from '#tests/builders/objects.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { inTenant, mailsAbout } from '#tests/builders/read-back.ts';
import { mailService } from '../mail-service.ts';
import { ObjectStoreAway } from '../objects.ts';
import { papersIn } from '../papers.ts';
import { mailActivities } from './mail.ts';

const HOUR_MS = 3_600_000;
const BEGUN = Date.parse('2026-11-24T10:00:00Z');
let sandbox: TestSandbox;
beforeAll(async () => void (sandbox = await aSandbox()));
afterAll(async () => {
  await sandbox.close();
  await closePdfThreads();
});

async function mails() {
  const answer = await fetch(`${sandbox.url}/mailbox`, { headers: { accept: 'application/json' } });
  return z.object({ mails: z.array(z.object({ replyTo: z.array(z.string()) })) }).parse(await answer.json()).mails;
}

/** An offer's promised mail, and the worker's activity on it after so many hours: what Temporal repeats keeps its first time. */
async function promised() {
  const company = await aCompany({ asOf: new Date(BEGUN) });
  const { offerId, clientId } = await anOffer(company);
  const [mail] = await mailsAbout(company, offerId);
  if (!mail) throw new Error('no mail was promised');
  const resend = resendClient({ baseUrl: sandbox.addresses.resendUrl, apiKey: 're_sandbox' });
  const parts = {
    mail: mailService(resend, 'documente@crm.example'),
    papers: papersIn(sandboxObjects(sandbox)),
    appUrl: 'https://crm.example',
    inboundDomain: 'in.crm.example',
  };
  const { tenantId } = company;
  return {
    company,
    mailId: mail.id,
    after: (hours: number) =>
      mailActivities({ ...parts, now: () => BEGUN + hours * HOUR_MS }).deliver({ tenantId, clientId }, mail.id, BEGUN),
    now: async () => (await mailsAbout(company, offerId))[0],
  };
}

it('a mail whose answer was lost is sent again within the day, and after it left to a person', async () => {
  const { after, now } = await promised();
  await sandbox.fault({ service: 'resend', operation: 'send', kind: 'drop-after-accept', times: 2 });
  expect(await after(0)).toBe('waiting');
  expect(await after(10)).toBe('waiting');
  expect(await after(30)).toBe('skipped');
  expect(await now()).toMatchObject({ state: 'failed', failure: 'uncertain', attempts: 2 });
});

it('a mail that the service did not take goes out whenever it is back', async () => {
  const { after, now } = await promised();
  await sandbox.fault({ service: 'resend', operation: 'send', kind: 'rate-limit' });
  expect(await after(0)).toBe('waiting');
  expect(await after(80)).toBe('sent');
  expect(await now()).toMatchObject({ state: 'sent', failure: null });
});

it('is answered at an address that knows the mail, and at the company’s own', async () => {
  const { company, after, now } = await promised();
  const inbound = 'un-nume-de-treizeci-de-litere-1-a1b2';
  await authDb().insert(inboundAddress).values({ localPart: inbound, tenantId: company.tenantId });
  expect(await after(0)).toBe('sent');
  const sent = (await mails()).find(({ replyTo }) => replyTo.some((one) => one.startsWith(`${inbound}+`)));
  const [ours, theirs] = sent?.replyTo ?? [];
  expect(ours).toBe(`${inbound}+${(await now())?.replyCode}@in.crm.example`);
  expect(ours?.split('@')[0]?.length).toBeLessThanOrEqual(64);
  expect(theirs).toContain('@');
});

it('a mail whose text lacks data is left undelivered, with the reason', async () => {
  const { company, mailId, after, now } = await promised();
  await inTenant(company, (tx) => updateDelivery(tx, mailId, { data: {} }));
  expect(await after(0)).toBe('failed');
  expect(await now()).toMatchObject({ state: 'failed', failure: 'unwritable', attempts: 0 });
});

it('a mail whose paper is gone is left undelivered, and one whose paper cannot be kept now waits', async () => {
  const { company, mailId, after, now } = await promised();
  await sandbox.fault({ service: 's3', operation: 'put', kind: 'http-500', times: 2 });
  await expect(after(0)).rejects.toBeInstanceOf(ObjectStoreAway);
  expect(await now()).toMatchObject({ state: 'waiting', failure: null });
  await inTenant(company, (tx) => updateDelivery(tx, mailId, { attachmentKind: 'contract' }));
  expect(await after(0)).toBe('failed');
});
