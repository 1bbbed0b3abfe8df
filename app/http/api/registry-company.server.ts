import { operation, type Operation } from './operation.ts';
import { changeBilling } from '#domain/companies/change-billing.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { listSeries } from '#domain/companies/list-series.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { startSeries } from '#domain/companies/start-series.ts';
import { answerBuyer } from '#domain/efactura/answer-buyer.ts';
import { answerSupplier } from '#domain/efactura/answer-supplier.ts';
import { approveReceived } from '#domain/efactura/approve-received.ts';
import { askForMessages } from '#domain/efactura/ask-for-messages.ts';
import { compareWithSpv } from '#domain/efactura/compare-with-spv.ts';
import { hideReceived } from '#domain/efactura/hide-received.ts';
import { listInvoiceMessages } from '#domain/efactura/list-invoice-messages.ts';
import { listOutages } from '#domain/efactura/list-outages.ts';
import { listReceived } from '#domain/efactura/list-received.ts';
import { listSubmissions } from '#domain/efactura/list-submissions.ts';
import { rejectReceived } from '#domain/efactura/reject-received.ts';
import { reopenReceived } from '#domain/efactura/reopen-received.ts';
import { requestAll } from '#domain/efactura/request-all.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { settleInvoiceMessage } from '#domain/efactura/settle-invoice-message.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { showReceived } from '#domain/efactura/show-received.ts';
import { takeNoteOfCeiling } from '#domain/efactura/take-note-of-ceiling.ts';
import { unhideReceived } from '#domain/efactura/unhide-received.ts';
import { watchCeilings } from '#domain/efactura/watch-ceilings.ts';
import { listImports } from '#domain/imports/list-imports.ts';
import { mapImport } from '#domain/imports/map-import.ts';
import { runImport } from '#domain/imports/run-import.ts';
import { showImport } from '#domain/imports/show-import.ts';
import { startImport } from '#domain/imports/start-import.ts';
import { undoImport } from '#domain/imports/undo-import.ts';
import { chooseSeats } from '#domain/plans/choose-seats.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

/** The company itself, its plan and its e-Factura, as the API offers them. */
export const COMPANY: readonly Operation[] = [
  operation(answerBuyer),
  operation(answerSupplier),
  operation(approveReceived),
  operation(askForMessages),
  operation(changeBilling),
  operation(chooseSeats),
  operation(compareWithSpv),
  operation(confirmCard),
  operation(hideReceived),
  operation(listInvoiceMessages),
  operation(listOutages),
  operation(listReceived),
  operation(listSeries),
  operation(listSubmissions),
  operation(rejectReceived),
  operation(reopenReceived),
  operation(requestAll),
  operation(requestSubmission),
  operation(settleInvoiceMessage),
  operation(showCompany),
  operation(showConnection),
  operation(showPlan),
  operation(showReceived),
  operation(startSeries),
  operation(takeNoteOfCeiling),
  operation(unhideReceived),
  operation(watchCeilings),
  operation(listImports),
  operation(mapImport),
  operation(runImport),
  operation(showImport),
  operation(startImport),
  operation(undoImport),
];
