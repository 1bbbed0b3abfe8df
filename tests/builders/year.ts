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
import { type CivilDate, civilDate, lastOfMonth, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { showRecurring } from '#domain/recurring/show-recurring.ts';
import { reportHolder } from './acceptance.ts';
import { aCompany, type TestCompany } from './company.ts';
import { anInvoicedClient } from './invoice.ts';

/*
 * The whole of 2027: three contracts of several places each, with holidays, a paused month and a price that changes in the middle
 * of the year. What must come of it was counted by hand in a calendar.
 */
export const START = civilDate('2026-12-28');
export const END = civilDate('2028-01-05');
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
export const KINDS = ['mondays', 'fifteenths', 'garden'] as const satisfies readonly Kind[];
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
export interface Year {
  company: TestCompany;
  /** Of each contract. */
  places: number;
  contracts: Record<Kind, Contract>;
}

export const at = (day: CivilDate, hour: number) => new Date(startOfDay(day).getTime() + hour * HOUR_MS);
const by = ({ company }: Pick<Year, 'company'>, time: Date) => company.at(company.administrator, time);

/** A company with the three contracts, signed, their rhythms and months set. */
export async function aYear(places: number): Promise<Year> {
  const company = await aCompany({ asOf: at(START, 8) });
  const [mondays, fifteenths, garden] = [
    await aContract(company, 'mondays', places),
    await aContract(company, 'fifteenths', places),
    await aContract(company, 'garden', places),
  ];
  return { company, places, contracts: { mondays, fifteenths, garden } };
}

async function aContract(company: TestCompany, kind: Kind, places: number): Promise<Contract> {
  const own = by({ company }, at(START, 8));
  const { clientId, dealId } = await anInvoicedClient(company);
  const terms = { clientId, dealId, number: `2026/${kind}`, contractDate: START, startDate: START } as const;
  const { contractId } = await recordPaperContract(own, { ...terms, acceptanceGate: 'required', file: PAPER });
  for (let place = 1; place <= places; place += 1) {
    const { id: siteId } = await addSite(own, { clientId, name: `Locația ${place}` });
    const sold = { clientId, dealId, siteId, contractId, name: `Serviciu ${place}`, unit: 'visit' } as const;
    const { id } = await addContractedService(own, { ...sold, unitPrice: '100', contracted: '60' });
    await saveVisitPlan(own, { contractedServiceId: id, ...RHYTHMS[kind] });
  }
  await savePeriodPlan(own, { dealId, report: 'send', invoice: 'issue', startDate: '2027-01-01' });
  return { clientId, dealId, contractId };
}

/** The contracted services whose work comes back; new rows of a service join. */
export async function servicesOf({ company, contracts }: Year): Promise<Id<'contractedService'>[]> {
  const found = [];
  for (const { dealId } of Object.values(contracts))
    found.push(
      ...(await showRecurring(company.administrator, { dealId })).services.map((one) => one.contractedServiceId),
    );
  return found;
}

/** What people decide on a morning: a contract is put on hold, another gets dearer. @returns whether anything was */
export async function decideOn(year: Year, day: CivilDate): Promise<boolean> {
  const { contractId } = year.contracts.fifteenths;
  if (day === '2027-06-01')
    await suspendContract(by(year, at(day, 7)), { contractId, date: day, reason: 'Clientul renovează' });
  else if (day === '2027-06-10') await raisePrices(year, day);
  else return false;
  return true;
}

/** What they decide once the day's own work has run: the contract on hold goes on. @returns whether anything was */
export async function resumeOn(year: Year, day: CivilDate): Promise<boolean> {
  if (day !== '2027-07-01') return false;
  await resumeContract(by(year, at(day, 11)), { contractId: year.contracts.fifteenths.contractId });
  return true;
}

async function raisePrices(year: Year, day: CivilDate): Promise<void> {
  const { dealId, contractId } = year.contracts.mondays;
  const { services } = await showRecurring(year.company.administrator, { dealId });
  const raised = services.map(({ contractedServiceId }) => ({ contractedServiceId, unitPrice: '120' }));
  const change = { contractId, services: raised, effectiveDate: '2027-07-01', way: 'paper' } as const;
  const { addendumId } = await extendContract(by(year, at(day, 8)), change);
  const answer = { answer: 'signed', date: day, person: 'Radu Oțet', way: 'paper', file: PAPER } as const;
  await recordAddendumAnswer(by(year, at(day, 9)), { addendumId, ...answer });
}

/** Everything that is planned for a day is done. */
export async function workOn(year: Year, day: CivilDate): Promise<void> {
  const { rows } = await listWork(year.company.administrator, { from: day, to: day, states: ['planned'] });
  for (const { workOrderId } of rows) await finishWork(by(year, at(day, 12)), { workOrderId });
}

/** The clients accept what they were sent. @returns how many reports */
export async function answerReports({ company }: Year, day: CivilDate): Promise<number> {
  const { rows } = await listReports(company.administrator, { state: 'sent' });
  for (const { reportId } of rows)
    await acceptReport(await reportHolder(company, reportId, at(day, 15)), { reportId, name: 'Maria Ionescu' });
  return rows.length;
}

/** What came of a contract in the year, and what must have, counted by hand. */
export async function countedAndByHand(year: Year, kind: Kind) {
  const hand = BY_HAND[kind];
  const { places } = year;
  const months = hand.filter((count) => count > 0).length;
  const byHand = {
    visits: hand.map((count) => count * places),
    reports: months,
    invoices: months,
    net: BigInt(places) * (kind === 'mondays' ? 26n * 10_000n + 26n * 12_000n : BigInt(sumOf(hand)) * 10_000n),
    isAllAccepted: true,
  };
  return { counted: await countsOf(year, year.contracts[kind].clientId), byHand };
}

async function countsOf({ company }: Year, clientId: Id<'client'>) {
  const visits: number[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const from = civilDate(`2027-${String(month).padStart(2, '0')}-01`);
    const states = ['done', 'confirmed'] as const;
    const { rows } = await listWork(company.administrator, {
      from,
      to: lastOfMonth(from),
      clientId,
      states: [...states],
    });
    visits.push(rows.length);
  }
  const reports = (await listReports(company.administrator, { clientId })).rows;
  const invoices = (await listInvoices(company.administrator, { clientId, state: 'issued' })).rows;
  return {
    visits,
    reports: reports.length,
    invoices: invoices.length,
    net: reports.reduce((sum, one) => sum + one.net, 0n),
    isAllAccepted: reports.every((one) => one.state === 'accepted'),
  };
}
