import type { Report } from '#domain/kernel/define-report.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { offeredContracted } from '#domain/offers/offered-contracted.ts';
import { agedReceivables } from '#domain/reports/aged-receivables.ts';
import { cashForecast } from '#domain/reports/cash-forecast.ts';
import { collectionsJournal } from '#domain/reports/collections-journal.ts';
import { expiringContracts } from '#domain/reports/expiring-contracts.ts';
import { fieldWork } from '#domain/reports/field-work.ts';
import { flow } from '#domain/reports/flow.ts';
import { lossReasons } from '#domain/reports/loss-reasons.ts';
import { margins } from '#domain/reports/margins.ts';
import { materials } from '#domain/reports/materials.ts';
import { pipeline } from '#domain/reports/pipeline.ts';
import { salesJournal } from '#domain/reports/sales-journal.ts';
import { vatOnCollection } from '#domain/reports/vat-on-collection.ts';

/** Every report, in the order of the page `/reports`. */
export const REPORTS: readonly Report[] = [
  agedReceivables,
  cashForecast,
  salesJournal,
  collectionsJournal,
  vatOnCollection,
  flow,
  offeredContracted,
  pipeline,
  expiringContracts,
  lossReasons,
  fieldWork,
  materials,
  margins,
];

/** The report of an address. @throws NotFound */
export function reportNamed(name: string | undefined): Report {
  const report = REPORTS.find((one) => one.report.name === name);
  if (!report) throw new NotFound();
  return report;
}
