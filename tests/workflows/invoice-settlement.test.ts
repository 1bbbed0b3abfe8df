import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { expect, it } from 'vitest';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { isValidated, remindsByItself } from '#tests/builders/reminders.ts';
import { timeSkipping, workflowBundle } from '#tests/setup/temporal.ts';
import { settlementActivities } from '#workers/activities/settlement.ts';
import { keepHistory } from './keep-history.ts';
import { intoStandard } from '#tests/builders/standard.ts';

const DAY = 86_400_000;

/** Runs an invoice's settlement on skipped time, with what somebody does meanwhile, until it ends. */
async function settled(
  { tenantId }: TestCompany,
  invoiceId: Id<'invoice'>,
  name: string,
  meanwhile: (skip: (days: number) => Promise<void>) => Promise<void> = async () => undefined,
): Promise<void> {
  const env = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  try {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'core',
      workflowBundle: workflowBundle(),
      activities: settlementActivities(),
    });
    await worker.runUntil(async () => {
      const workflowId = `t/${tenantId}/invoice/${invoiceId}`;
      const args = [{ tenantId, invoiceId }];
      const handle = await env.client.workflow.start('invoiceSettlement', { workflowId, taskQueue: 'core', args });
      await meanwhile(async (days) => {
        await env.sleep(days * DAY);
        await handle.signal('wake');
      });
      await handle.result();
      await keepHistory(handle, name);
    });
  } finally {
    await env.teardown();
  }
}

const templatesOf = async (company: TestCompany, invoiceId: Id<'invoice'>) =>
  (await mailsAbout(company, invoiceId)).map(({ template, data }) => [
    template,
    data['subject'] ?? data['workingDays'] ?? null,
  ]);

it('reminds of a validated invoice on each rung of the ladder, and ends with it', async () => {
  const company = await aCompany({ asOf: new Date() });
  await aConnection(company);
  await remindsByItself(company);
  const { invoiceId } = await anIssuedInvoice(company);
  await isValidated(company, invoiceId);
  await settled(company, invoiceId, 'invoice-settlement-unpaid');
  expect(await templatesOf(company, invoiceId)).toEqual([
    ['invoice-issued', null],
    ['payment-reminder', expect.stringContaining('Vă reamintim')],
    ['payment-reminder', expect.stringContaining('Scadența a trecut')],
    ['payment-reminder', expect.stringContaining('Vă rugăm')],
    ['payment-reminder', expect.stringContaining('Notificare')],
  ]);
}, 90_000);

it('warns three, two and one working days before the end of the SPV term, and waits for ANAF’s word', async () => {
  const company = await aCompany({ asOf: new Date() });
  await intoStandard(company, new Date(Date.now() + 400 * DAY));
  const { invoiceId, invoice, clientId } = await anIssuedInvoice(company);
  await settled(company, invoiceId, 'invoice-settlement-term', async (skip) => {
    await aTransfer(company, { clientId, invoice });
    await skip(30); // past every warning; nothing was sent, and the workflow still watches
    expect((await eventsOf(company, clientId)).filter((type) => type === 'SubmissionTermNear')).toHaveLength(3);
    await aConnection(company);
    await isValidated(company, invoiceId);
  });
  const mails = await templatesOf(company, invoiceId);
  expect(mails.filter(([template]) => template === 'spv-term')).toHaveLength(3);
  expect(mails.filter(([template]) => template === 'payment-reminder')).toEqual([]);
}, 90_000);
