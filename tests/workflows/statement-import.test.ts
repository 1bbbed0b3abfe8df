import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { expect, it } from 'vitest';
import { confirmImport } from '#domain/banking/confirm-import.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { showStatement } from '#domain/banking/show-statement.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { mt940Of } from '#tests/builders/bank-file.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, openOf } from '#tests/builders/invoice.ts';
import { anUploadedFile, aWrittenEntry, aWrittenStatement, objectsInMemory } from '#tests/builders/statement.ts';
import { timeSkipping, workflowBundle } from '#tests/setup/temporal.ts';
import { statementActivities } from '#workers/activities/statements.ts';
import { keepHistory } from './keep-history.ts';

it('reads a file, waits for a person, and posts by itself what the company’s rule lets through', async () => {
  const env = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  try {
    const now = new Date();
    const company = await aCompany({ asOf: now });
    const { tenantId } = company;
    const { invoice, invoiceId } = await anIssuedInvoice(company);
    const paid = aWrittenEntry({
      bookedDay: civilDateOf(now),
      amount: 181_500n,
      remittance: `c/v factura ${invoice.number ?? ''}`,
      counterparty: 'CRINUL ALB RESIDENCE',
    });
    const { importId, bytes, key } = await anUploadedFile(
      company,
      mt940Of([aWrittenStatement({ entries: [paid] }), aWrittenStatement({ number: '2', entries: [aWrittenEntry({ reference: 'Z9' })] })]), // prettier-ignore
    );
    const { objects, kept } = objectsInMemory();
    kept.set(key, bytes);
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'core',
      workflowBundle: workflowBundle(),
      activities: statementActivities({ objects }),
    });
    const workflowId = `t/${tenantId}/import/${importId}`;
    const run = { workflowId, taskQueue: 'core', args: [{ tenantId, importId }] };
    await worker.runUntil(async () => {
      await env.client.workflow.execute('statementImport', run);
      expect(await showImport(company.accounting, { importId })).toMatchObject({ state: 'waiting', read: 2 });
      await confirmImport(company.accounting, { importId });
      await env.client.workflow.execute('statementImport', run);
      await keepHistory(env.client.workflow.getHandle(workflowId), 'statement-import-posts');
    });
    expect(await openOf(company, invoiceId)).toBe(0n);
    const { statements } = await showImport(company.accounting, { importId });
    const posted = await Promise.all(
      statements.map(({ id: statementId }) => showStatement(company.accounting, { statementId })),
    );
    expect(posted.map(({ byRule }) => byRule)).toEqual([1, 0]);
  } finally {
    await env.teardown();
  }
});
