import { amountCell, priceCell } from '#app/http/csv.server.ts';
import { listServices } from '#domain/catalogue/list-services.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import { listExport } from './list-export.server.ts';

export const invoicesExport = listExport('facturi', listInvoices, ({ m: { exports: m, invoicing, efactura } }) => [
  [m.heads.number, (row) => row.number],
  [m.heads.kind, (row) => invoicing.kinds[row.kind]],
  [m.heads.client, (row) => row.clientName],
  [m.heads.state, (row) => invoicing.states[row.state]],
  [m.heads.date, (row) => row.issueDate],
  [m.heads.dueDate, (row) => row.dueDate],
  [m.heads.total, (row) => amountCell(row.payable)],
  [m.heads.open, (row) => amountCell(row.open)],
  [m.heads.currency, (row) => row.currency],
  [m.heads.paid, (row) => (row.paid === null ? null : invoicing.paid[row.paid])],
  [m.heads.efactura, (row) => (row.efactura === null ? null : efactura.submissionStates[row.efactura])],
]);

export const paymentsExport = listExport('incasari', listPayments, ({ m: { exports: m, collections } }) => [
  [m.heads.date, (row) => row.paidDate],
  [m.heads.client, (row) => row.clientName],
  [m.heads.method, (row) => collections.methods[row.method]],
  [m.heads.state, (row) => collections.states[row.state]],
  [m.heads.amount, (row) => amountCell(row.amount)],
  [m.heads.unallocated, (row) => amountCell(row.unallocated)],
  [m.heads.currency, (row) => row.currency],
  [m.heads.document, (row) => row.orderNumber ?? row.reference ?? row.fiscalReceipt],
  [m.heads.receipt, (row) => row.receiptNumber],
]);

export const servicesExport = listExport('servicii', listServices, ({ m: { exports: m }, locale }) => [
  [m.heads.name, (row) => row.name],
  [m.heads.unit, (row) => unitLabel(row.unit, locale)],
  [m.heads.price, (row) => (row.unitPrice === null ? null : priceCell(row.unitPrice))],
  [m.heads.currency, (row) => row.currency],
  [m.heads.vat, (row) => ({ number: formatDecimal(BigInt(row.vatRate), SCALE.percent, { trim: true }) })],
  [m.heads.cpv, (row) => row.cpv],
]);
