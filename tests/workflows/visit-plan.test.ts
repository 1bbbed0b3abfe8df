import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { expect, it } from 'vitest';
import { listReports } from '#domain/acceptance/list-reports.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { addDays, civilDateOf, daysBetween, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { timeSkipping, workflowBundle } from '#tests/setup/temporal.ts';
import { recurringActivities, type VisitsRef } from '#workers/activities/recurring.ts';
import { keepHistory } from './keep-history.ts';

const DAYS = 75;
const DAY_MS = 24 * 3_600_000;

/** A service paid by the month, visited each week, whose months are reported by themselves. */
async function aSubscription(company: TestCompany, now: Date) {
  const { clientId, dealId } = await anInvoicedClient(company);
  const { administrator } = company;
  const { id: contractedServiceId } = await addContractedService(administrator, {
    clientId,
    dealId,
    name: 'Mentenanță',
    unit: 'month',
    contracted: '12',
    unitPrice: '500',
    priceBasis: 'per_month',
    rhythm: 'monthly',
  });
  await savePeriodPlan(administrator, { dealId, report: 'send', invoice: 'issue' });
  const startDate = civilDateOf(now);
  await saveVisitPlan(administrator, { contractedServiceId, rhythm: 'weekly', startDate, offDays: 'keep' });
  return { clientId, contractedServiceId, startDate };
}

/** Runs the recurring work of a service over skipped time. @returns the time at which it was left */
async function overTime(ref: VisitsRef, days: number): Promise<Date> {
  const env = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  try {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'core',
      workflowBundle: workflowBundle(),
      activities: recurringActivities(),
    });
    return await worker.runUntil(async () => {
      const handle = await env.client.workflow.start('visitPlan', {
        workflowId: `t/${ref.tenantId}/visits/${ref.contractedServiceId}`,
        taskQueue: 'core',
        args: [ref],
      });
      await handle.signal('wake');
      await env.sleep(days * DAY_MS);
      await keepHistory(handle, 'visit-plan-monthly');
      await handle.terminate('the test has seen enough');
      return new Date(await env.currentTimeMs());
    });
  } finally {
    await env.teardown();
  }
}

it('makes the visits two weeks ahead and one report for each month, with two and a half months of time skipped', async () => {
  const now = new Date();
  const company = await aCompany({ asOf: now });
  const { clientId, contractedServiceId, startDate } = await aSubscription(company, now);
  const left = await overTime({ tenantId: company.tenantId, contractedServiceId }, DAYS);

  const { rows } = await listWork(company.administrator, { from: startDate, to: addDays(startDate, 365) });
  const days = rows.map((row) => row.plannedDate).sort();
  expect(new Set(days).size).toBe(days.length);
  expect(days.every((day, turn) => day === addDays(startDate, 7 * turn))).toBe(true);
  expect(daysBetween(civilDateOf(left), days.at(-1) ?? startDate)).toBeGreaterThan(7);
  expect(rows.every((row) => row.planned === 0n)).toBe(true);

  const reports = (await listReports(company.administrator, { clientId })).rows;
  const months = reports.map((one) => one.periodStart).sort();
  expect(new Set(months).size).toBe(months.length);
  expect(months[0]).toBe(firstOfMonth(startDate));
  expect(months.length).toBeGreaterThanOrEqual(2);
  expect(reports.every((one) => one.state === 'sent' && one.net === 50_000n)).toBe(true);
}, 120_000);
