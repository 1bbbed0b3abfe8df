import { amountCell, countCell } from '#app/http/csv.server.ts';
import { listClients } from '#domain/clients/list-clients.ts';
import { listContracts } from '#domain/contracts/list-contracts.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { listLeads } from '#domain/leads/list-leads.ts';
import { listOffers } from '#domain/offers/list-offers.ts';
import { listExport } from './list-export.server.ts';

export const clientsExport = listExport('clienti', listClients, ({ m: { exports: m, clientPages }, names }) => [
  [m.heads.name, (row) => row.name],
  [m.heads.cui, (row) => row.cui],
  [m.heads.kind, (row) => clientPages.kinds[row.kind]],
  [m.heads.city, (row) => row.city],
  [m.heads.responsible, (row) => (row.responsibleId === null ? null : (names[row.responsibleId] ?? null))],
  [m.heads.activeServices, (row) => countCell(row.activeServices)],
  [m.heads.toInvoice, (row) => amountCell(row.toInvoice)],
  [m.heads.open, (row) => amountCell(row.open)],
  [m.heads.overdue, (row) => amountCell(row.overdue)],
  [
    m.heads.nextStep,
    (row) => row.nextTask?.text ?? (row.next.act === 'nothing' ? null : clientPages.next[row.next.act].title),
  ],
  [m.heads.nextDay, (row) => (row.nextTask ? row.nextTask.dueDate : row.next.date)],
]);

export const leadsExport = listExport('clienti-potentiali', listLeads, ({ m: { exports: m, leadPages }, names }) => [
  [m.heads.name, (row) => row.name],
  [m.heads.cui, (row) => row.cui],
  [m.heads.wants, (row) => row.wants],
  [m.heads.state, (row) => leadPages.states[row.state]],
  [m.heads.createdOn, (row) => civilDateOf(row.createdAt)],
  [m.heads.nextStep, (row) => row.nextStep?.text ?? null],
  [m.heads.nextDay, (row) => row.nextStep?.dueDate ?? null],
  [m.heads.who, (row) => (row.assigneeId === null ? null : (names[row.assigneeId] ?? null))],
]);

export const offersExport = listExport('oferte', listOffers, ({ m: { exports: m, offers } }) => [
  [m.heads.number, (row) => row.printedNumber],
  [m.heads.client, (row) => row.clientName],
  [m.heads.state, (row) => offers.states[row.state]],
  [m.heads.date, (row) => row.issueDate],
  [m.heads.validUntil, (row) => row.validUntil],
  [m.heads.total, (row) => amountCell(row.gross)],
  [m.heads.currency, (row) => row.currency],
]);

export const contractsExport = listExport('contracte', listContracts, ({ m: { exports: m, contracts } }) => [
  [m.heads.number, (row) => row.printedNumber],
  [m.heads.client, (row) => row.clientName],
  [m.heads.state, (row) => contracts.states[row.state]],
  [m.heads.date, (row) => row.contractDate],
  [m.heads.startDate, (row) => row.startDate],
  [m.heads.endDate, (row) => row.endDate],
  [m.heads.value, (row) => amountCell(row.value)],
  [m.heads.currency, (row) => row.currency],
  [m.heads.paymentDays, (row) => countCell(row.paymentDays)],
]);
