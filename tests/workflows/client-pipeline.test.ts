import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showOffer } from '#domain/offers/show-offer.ts';
import { resendClient } from '#integrations/resend/client.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { closePdfThreads } from '#documents/pdf/render.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aSentContract } from '#tests/builders/contract.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { timeSkipping, workflowBundle } from '#tests/setup/temporal.ts';
import { mailActivities } from '#workers/activities/mail.ts';
import { pipelineActivities } from '#workers/activities/pipeline.ts';
import { mailService } from '#workers/mail-service.ts';
import { sandboxObjects } from '#tests/builders/objects.ts';
import { papersIn } from '#workers/papers.ts';
import { keepHistory } from './keep-history.ts';
import { openOwner } from './owner.ts';

let sandbox: TestSandbox;
beforeAll(async () => void (sandbox = await aSandbox()));
afterAll(async () => {
  await sandbox.close();
  await closePdfThreads();
});

/** Runs a client's pipeline on skipped time until nothing is pending for it. */
async function untilNothingPends({ tenantId }: TestCompany, clientId: string, name: string): Promise<void> {
  const env = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  const { resendUrl, apiKey } = { resendUrl: sandbox.addresses.resendUrl, apiKey: 're_sandbox' };
  const mail = mailService(resendClient({ baseUrl: resendUrl, apiKey }), 'documente@crm.example');
  const connection = { connection: env.nativeConnection };
  const activities = mailActivities({
    mail,
    papers: papersIn(sandboxObjects(sandbox)),
    appUrl: 'https://crm.example',
    inboundDomain: 'in.crm.example',
  });
  const mailer = await Worker.create({ ...connection, taskQueue: 'mail', activities });
  const core = await Worker.create({
    ...connection,
    taskQueue: 'core',
    workflowBundle: workflowBundle(),
    activities: pipelineActivities(),
  });
  const sending = mailer.run();
  try {
    await core.runUntil(async () => {
      const workflowId = `t/${tenantId}/client/${clientId}`;
      const handle = await env.client.workflow.start('clientPipeline', {
        workflowId,
        taskQueue: 'core',
        args: [{ tenantId, clientId }],
      });
      await handle.result();
      await keepHistory(handle, name);
    });
  } finally {
    mailer.shutdown();
    await sending;
    await env.teardown();
  }
}

it('sends an offer once, reminds before its end, lets it expire, and ends when nothing is pending', async () => {
  const company = await aCompany({ asOf: new Date() });
  const offer = await anOffer(company);
  await untilNothingPends(company, offer.clientId, 'client-pipeline-offer');
  const mails = await mailsAbout(company, offer.offerId);
  expect(mails.map((mail) => [mail.template, mail.state])).toEqual([
    ['offer-sent', 'sent'],
    ['offer-reminder', 'sent'],
  ]);
  const later = { ...company.administrator, asOf: new Date(Date.now() + 365 * 86_400_000) };
  expect(await showOffer(later, { offerId: offer.offerId })).toMatchObject({ state: 'expired' });
  const events = await eventsOf(company, offer.clientId);
  expect(events.filter((type) => type === 'OfferExpired')).toHaveLength(1);
}, 90_000);

it('sets aside what cannot be done, and does the rest to its end', async () => {
  const company = await aCompany({ asOf: new Date() });
  const { contractId, clientId } = await aSentContract(company);
  const offer = await anOffer(company, { clientId });
  await using owner = openOwner();
  // as a fault of ours would leave it: a signing without its contract, a mail without its data
  await owner.sql`update app.envelope set subject_id = gen_random_uuid() where subject_id = ${contractId}`;
  await owner.sql`update app.delivery set data = '{}' where subject_id = ${contractId}`;
  await untilNothingPends(company, clientId, 'client-pipeline-refused');
  expect((await mailsAbout(company, contractId)).map(({ state, failure }) => [state, failure])).toContainEqual([
    'failed',
    'unwritable',
  ]);
  expect((await mailsAbout(company, offer.offerId)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(await eventsOf(company, clientId)).toEqual(expect.arrayContaining(['MailBounced', 'OfferExpired']));
}, 90_000);
