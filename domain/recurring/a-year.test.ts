import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { listReports } from '#domain/acceptance/list-reports.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { addSite } from '#domain/clients/add-site.ts';
import { extendContract } from '#domain/contracts/extend-contract.ts';
import { recordAddendumAnswer } from '#domain/contracts/record-addendum-answer.ts';
import { recordPaperContract } from '#domain/contracts/record-paper-contract.ts';
import { resumeContract } from '#domain/contracts/resume-contract.ts';
import { suspendContract } from '#domain/contracts/suspend-contract.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { addDays, type CivilDate, civilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { reportHolder } from '#tests/builders/acceptance.ts';
import { recurringActivities } from '#workers/activities/recurring.ts';
import { nextVisitStep } from './next-visit-step.ts';
import { savePeriodPlan } from './save-period-plan.ts';
import { saveVisitPlan } from './save-visit-plan.ts';
import { showRecurring } from './show-recurring.ts';

/*
 * The whole of 2027 on a clock of its own: three contracts of ten places each, every verb that runs by itself killed before and
 * after its commit once a month and tried again. What must come of it was counted by hand in a calendar.
 */
const PLACES = 10;
const START = civilDate('2026-12-28');
const END = civilDate('2028-01-05');
const HOUR_MS = 3_600_000;
const PAPER = { sha256: 'e'.repeat(64), name: 'contract.pdf', contentType: 'application/pdf', size: 10 };

/** Visits of one place in each month, by hand; a month with work has one report and one invoice. */
const BY_HAND = {
  // Mondays; 3 May (Easter) and 21 June (Pentecost) move to the Tuesday
  mondays: [4, 4, 5, 4, 5, 4, 4, 5, 4, 4, 5, 4],
  // the 15th; skipped on Saturday 15 May and Sunday 15 August; June is paused
  fifteenths: [1, 1, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1],
  // Tuesday and Thursday of every second week from 5 January, April to October
  garden: [0, 0, 0, 5, 4, 4, 4, 5, 5, 4, 0, 0],
};
type Kind = keyof typeof BY_HAND;
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const RHYTHMS: Record<Kind, Omit<Parameters<typeof saveVisitPlan>[1], 'contractedServiceId'>> = {
  mondays: { rhythm: 'weekly', startDate: '2027-01-04' },
  fifteenths: { rhythm: 'monthly', startDate: '2027-01-15', offDays: 'skip' },
  garden: {
    rhythm: 'every_n_weeks',
    weeks: 2,
    weekdays: [2, 4],
    seasonFrom: 4,
    seasonTo: 10,
    startDate: '2027-01-05',
  },
};

interface Contract {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
  contractId: Id<'contract'>;
}

let company: TestCompany;
const contracts = new Map<Kind, Contract>();
const wakeAt = new Map<Id<'contractedService'>, number>();
const { makeVisits, closePeriod, invoicePeriod } = recurringActivities();
const by = (at: Date) => company.at(company.administrator, at);
const at = (day: CivilDate, hour: number) => new Date(startOfDay(day).getTime() + hour * HOUR_MS);

async function aContract(kind: Kind): Promise<Contract> {
  const own = by(at(START, 8));
  const { clientId, dealId } = await anInvoicedClient(company);
  const terms = { clientId, dealId, number: `2026/${kind}`, contractDate: START, startDate: START } as const;
  const { contractId } = await recordPaperContract(own, { ...terms, acceptanceGate: 'required', file: PAPER });
  for (let place = 1; place <= PLACES; place += 1) {
    const { id: siteId } = await addSite(own, { clientId, name: `Locația ${place}` });
    const sold = { clientId, dealId, siteId, contractId, name: `Serviciu ${place}`, unit: 'visit' } as const;
    const { id } = await addContractedService(own, { ...sold, unitPrice: '100', contracted: '60' });
    await saveVisitPlan(own, { contractedServiceId: id, ...RHYTHMS[kind] });
    wakeAt.set(id, 0);
  }
  await savePeriodPlan(own, { dealId, report: 'send', invoice: 'issue', startDate: '2027-01-01' });
  return { clientId, dealId, contractId };
}

/** Something has happened: whatever recurs looks again, as the relay would make it; new rows of a service join. */
async function wakeAll(): Promise<void> {
  for (const { dealId } of contracts.values())
    for (const { contractedServiceId } of (await showRecurring(company.administrator, { dealId })).services)
      wakeAt.set(contractedServiceId, 0);
  for (const id of wakeAt.keys()) wakeAt.set(id, 0);
}

class Killed extends Error {}
const crashed = new Set<string>();

/** Kills an act at each labelled point, once a month, and then lets it be tried again, as Temporal does. */
async function survivingCrashes(verb: string, month: string, act: () => Promise<unknown>): Promise<void> {
  for (const point of ['verb:before-commit', 'verb:after-commit']) {
    if (crashed.has(`${verb} ${point} ${month}`)) continue;
    crashed.add(`${verb} ${point} ${month}`);
    process.env['CRASH_AT'] = `${point}@recurring.${verb}`;
    await expect(act()).rejects.toBeInstanceOf(Killed);
    delete process.env['CRASH_AT'];
  }
  await act();
}

/** What `workflows/visit-plan.ts` does for every service whose time has come. */
async function runAllDue(now: Date): Promise<void> {
  const month = now.toISOString().slice(0, 7);
  for (const contractedServiceId of [...wakeAt.keys()])
    while ((wakeAt.get(contractedServiceId) ?? Infinity) <= now.getTime()) {
      const ref = { tenantId: company.tenantId, contractedServiceId };
      const step = await nextVisitStep(systemActor(company.tenantId, 'a year', now), ref);
      const time = now.getTime();
      if (step.do === 'rest') wakeAt.set(contractedServiceId, Infinity);
      else if (step.waitMs > 0) wakeAt.set(contractedServiceId, time + step.waitMs);
      else if (step.do === 'visits') await survivingCrashes('makeVisits', month, () => makeVisits(ref, time));
      else if (step.do === 'close')
        await survivingCrashes('closePeriod', month, () => closePeriod(ref, step.dealId, step.periodStart, time));
      else await survivingCrashes('invoicePeriod', month, () => invoicePeriod(ref, step.closedPeriodId, time));
    }
}

async function workOn(day: CivilDate): Promise<void> {
  const { rows } = await listWork(company.administrator, { from: day, to: day, states: ['planned'] });
  for (const { workOrderId } of rows) await finishWork(by(at(day, 12)), { workOrderId });
}

async function answerReports(day: CivilDate): Promise<void> {
  const { rows } = await listReports(company.administrator, { state: 'sent' });
  for (const { reportId } of rows)
    await acceptReport(await reportHolder(company, reportId, at(day, 15)), { reportId, name: 'Maria Ionescu' });
  if (rows.length > 0) await wakeAll();
}

async function raisePrices(day: CivilDate): Promise<void> {
  const { dealId, contractId } = contractOf('mondays');
  const { services } = await showRecurring(company.administrator, { dealId });
  const raised = services.map(({ contractedServiceId }) => ({ contractedServiceId, unitPrice: '120' }));
  const change = { contractId, services: raised, effectiveDate: '2027-07-01', way: 'paper' } as const;
  const { addendumId } = await extendContract(by(at(day, 11)), change);
  const answer = { answer: 'signed', date: day, person: 'Radu Oțet', way: 'paper', file: PAPER } as const;
  await recordAddendumAnswer(by(at(day, 12)), { addendumId, ...answer });
  await wakeAll();
}

function contractOf(kind: Kind): Contract {
  const found = contracts.get(kind);
  if (!found) throw new Error(`no contract of ${kind}`);
  return found;
}

beforeAll(async () => {
  company = await aCompany({ asOf: at(START, 8) });
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw new Killed();
  });
  for (const kind of ['mondays', 'fifteenths', 'garden'] as const) contracts.set(kind, await aContract(kind));
}, 60_000);
afterEach(() => delete process.env['CRASH_AT']);

it('runs a year by itself: visits, reports and invoices as counted by hand, none twice and none lost', async () => {
  for (let day = addDays(START, 1); day <= END; day = addDays(day, 1)) {
    if (day === '2027-06-01') {
      const { contractId } = contractOf('fifteenths');
      await suspendContract(by(at(day, 7)), { contractId, date: day, reason: 'Clientul renovează' });
      await wakeAll();
    }
    if (day === '2027-06-10') await raisePrices(day);
    await runAllDue(at(day, 10));
    if (day === '2027-07-01') {
      await resumeContract(by(at(day, 11)), { contractId: contractOf('fifteenths').contractId });
      await wakeAll();
    }
    await workOn(day);
    await answerReports(day);
    await runAllDue(at(day, 16));
  }
  expect(crashed.size).toBeGreaterThan(60);
  for (const kind of ['mondays', 'fifteenths', 'garden'] as const) {
    const { clientId } = contractOf(kind);
    const hand = BY_HAND[kind];
    const months = hand.filter((count) => count > 0).length;
    expect({ kind, ...(await countsOf(clientId)) }).toEqual({
      kind,
      visits: hand.map((count) => count * PLACES),
      reports: months,
      invoices: months,
      net: kind === 'mondays' ? 26n * 100_000n + 26n * 120_000n : BigInt(sumOf(hand) * PLACES) * 10_000n,
    });
  }
}, 600_000);

async function countsOf(clientId: Id<'client'>) {
  const visits = Array.from({ length: 12 }, () => 0);
  for (let month = 0; month < visits.length; month += 1) {
    const from = civilDate(`2027-${String(month + 1).padStart(2, '0')}-01`);
    const to = civilDate(
      `2027-${String(month + 1).padStart(2, '0')}-${[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]}`,
    );
    const { rows } = await listWork(company.administrator, { from, to, clientId, states: ['done', 'confirmed'] });
    visits[month] = rows.length;
  }
  const reports = (await listReports(company.administrator, { clientId })).rows;
  const invoices = (await listInvoices(company.administrator, { clientId, state: 'issued' })).rows;
  expect(reports.every((one) => one.state === 'accepted')).toBe(true);
  return {
    visits,
    reports: reports.length,
    invoices: invoices.length,
    net: reports.reduce((sum, one) => sum + one.net, 0n),
  };
}
