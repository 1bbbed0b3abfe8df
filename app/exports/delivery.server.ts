import { amountCell, quantityCell } from '#app/http/csv.server.ts';
import { listReports } from '#domain/acceptance/list-reports.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import { listExport } from './list-export.server.ts';

export const workExport = listExport('interventii', listWork, ({ m: { exports: m, delivery }, locale }) => [
  [m.heads.date, (row) => row.plannedDate],
  [m.heads.client, (row) => row.clientName],
  [m.heads.service, (row) => row.service],
  [m.heads.site, (row) => row.site?.name ?? null],
  [m.heads.who, (row) => row.assigneeName],
  [m.heads.state, (row) => delivery.states[row.state]],
  [m.heads.planned, (row) => quantityCell(row.planned)],
  [m.heads.delivered, (row) => quantityCell(row.delivered)],
  [m.heads.unit, (row) => unitLabel(row.unit, locale)],
]);

export const reportsExport = listExport('procese-verbale', listReports, ({ m: { exports: m, acceptance } }) => [
  [m.heads.number, (row) => row.printedNumber],
  [m.heads.client, (row) => row.clientName],
  [m.heads.state, (row) => acceptance.states[row.state]],
  [m.heads.date, (row) => row.reportDate],
  [m.heads.startDate, (row) => row.periodStart],
  [m.heads.endDate, (row) => row.periodEnd],
  [m.heads.net, (row) => amountCell(row.net)],
]);
