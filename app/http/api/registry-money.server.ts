import { operation, type Operation } from './operation.ts';
import { listAccountStatements } from '#domain/balances/list-account-statements.ts';
import { makeStatement } from '#domain/balances/make-statement.ts';
import { recordStatementAnswer } from '#domain/balances/record-statement-answer.ts';
import { showAccountStatement } from '#domain/balances/show-account-statement.ts';
import { addStatementFile } from '#domain/banking/add-statement-file.ts';
import { cancelImport } from '#domain/banking/cancel-import.ts';
import { changeMatchingRule } from '#domain/banking/change-matching-rule.ts';
import { chooseAccount } from '#domain/banking/choose-account.ts';
import { classEntry } from '#domain/banking/class-entry.ts';
import { confirmImport } from '#domain/banking/confirm-import.ts';
import { confirmMatch } from '#domain/banking/confirm-match.ts';
import { ignoreEntry } from '#domain/banking/ignore-entry.ts';
import { listEntries } from '#domain/banking/list-entries.ts';
import { listImports } from '#domain/banking/list-imports.ts';
import { listStaged } from '#domain/banking/list-staged.ts';
import { listStatements } from '#domain/banking/list-statements.ts';
import { listToMatch } from '#domain/banking/list-to-match.ts';
import { matchRefund } from '#domain/banking/match-refund.ts';
import { postByRule } from '#domain/banking/post-by-rule.ts';
import { saveMapping } from '#domain/banking/save-mapping.ts';
import { searchOpenItems } from '#domain/banking/search-open-items.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { showMatchingRule } from '#domain/banking/show-matching-rule.ts';
import { showStatement } from '#domain/banking/show-statement.ts';
import { suggestMatches } from '#domain/banking/suggest-matches.ts';
import { tieRecorded } from '#domain/banking/tie-recorded.ts';
import { listPayouts } from '#domain/payouts/list-payouts.ts';
import { showPayout } from '#domain/payouts/show-payout.ts';
import { undoByRule } from '#domain/banking/undo-by-rule.ts';
import { undoImport } from '#domain/banking/undo-import.ts';
import { undoMatch } from '#domain/banking/undo-match.ts';
import { allocatePayment } from '#domain/collections/allocate-payment.ts';
import { cashRegister } from '#domain/collections/cash-register.ts';
import { clientLedger } from '#domain/collections/client-ledger.ts';
import { listGuarantees } from '#domain/collections/list-guarantees.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { listUnallocated } from '#domain/collections/list-unallocated.ts';
import { recordCashMove } from '#domain/collections/record-cash-move.ts';
import { showCashMove } from '#domain/collections/show-cash-move.ts';
import { voidCashMove } from '#domain/collections/void-cash-move.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { releaseAllocations } from '#domain/collections/release-allocations.ts';
import { returnMoney } from '#domain/collections/return-money.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { showCredit } from '#domain/collections/show-credit.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { splitPayment } from '#domain/collections/split-payment.ts';
import { useCredit } from '#domain/collections/use-credit.ts';
import { writeOffInvoice } from '#domain/collections/write-off-invoice.ts';
import { compensate } from '#domain/compensations/compensate.ts';
import { listCompensable } from '#domain/compensations/list-compensable.ts';
import { listCompensations } from '#domain/compensations/list-compensations.ts';
import { showCompensation } from '#domain/compensations/show-compensation.ts';
import { undoCompensation } from '#domain/compensations/undo-compensation.ts';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import { changeDraft as changeDraftInvoicing } from '#domain/invoicing/change-draft.ts';
import { correctRejectedInvoice } from '#domain/invoicing/correct-rejected-invoice.ts';
import { deleteDraft } from '#domain/invoicing/delete-draft.ts';
import { draftAdvance } from '#domain/invoicing/draft-advance.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { invoiceProforma } from '#domain/invoicing/invoice-proforma.ts';
import { invoiceReport } from '#domain/invoicing/invoice-report.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { listAdvances } from '#domain/invoicing/list-advances.ts';
import { listBillable } from '#domain/invoicing/list-billable.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { sendInvoice } from '#domain/invoicing/send-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { chooseReadings } from '#domain/law/choose-readings.ts';
import { listReadings } from '#domain/law/list-readings.ts';
import { listTouched } from '#domain/law/list-touched.ts';
import { annulPenaltyNote } from '#domain/penalties/annul-penalty-note.ts';
import { issuePenaltyNote } from '#domain/penalties/issue-penalty-note.ts';
import { listPenalties } from '#domain/penalties/list-penalties.ts';
import { sendPenaltyNote } from '#domain/penalties/send-penalty-note.ts';
import { settlePenaltyNote } from '#domain/penalties/settle-penalty-note.ts';
import { showPenaltyNote } from '#domain/penalties/show-penalty-note.ts';
import { chooseClientReminders } from '#domain/reminders/choose-client-reminders.ts';
import { disputeInvoice } from '#domain/reminders/dispute-invoice.ts';
import { dryRun } from '#domain/reminders/dry-run.ts';
import { promisePayment } from '#domain/reminders/promise-payment.ts';
import { removeStep } from '#domain/reminders/remove-step.ts';
import { resumeReminders } from '#domain/reminders/resume-reminders.ts';
import { saveStep } from '#domain/reminders/save-step.ts';
import { showClientReminders } from '#domain/reminders/show-client-reminders.ts';
import { showInvoiceReminders } from '#domain/reminders/show-invoice-reminders.ts';
import { showLadder } from '#domain/reminders/show-ladder.ts';
import { stopReminders } from '#domain/reminders/stop-reminders.ts';
import { switchReminders } from '#domain/reminders/switch-reminders.ts';

/** Invoices, collections and statements, as the API offers them. */
export const MONEY: readonly Operation[] = [
  operation(addStatementFile),
  operation(allocatePayment),
  operation(annulInvoice),
  operation(annulPenaltyNote),
  operation(cancelImport),
  operation(cashRegister),
  operation(changeDraftInvoicing),
  operation(changeMatchingRule),
  operation(chooseAccount),
  operation(chooseClientReminders),
  operation(chooseReadings),
  operation(classEntry),
  operation(clientLedger),
  operation(compensate),
  operation(confirmImport),
  operation(confirmMatch),
  operation(correctRejectedInvoice),
  operation(deleteDraft),
  operation(disputeInvoice),
  operation(draftAdvance),
  operation(draftInvoice),
  operation(dryRun),
  operation(ignoreEntry),
  operation(invoiceProforma),
  operation(invoiceReport),
  operation(issueInvoice),
  operation(issuePenaltyNote),
  operation(issueProforma),
  operation(listAccountStatements),
  operation(listAdvances),
  operation(listBillable),
  operation(listCompensable),
  operation(listCompensations),
  operation(listEntries),
  operation(listGuarantees),
  operation(listImports),
  operation(listInvoices),
  operation(listPayments),
  operation(listPenalties),
  operation(listReadings),
  operation(listTouched),
  operation(listStaged),
  operation(listStatements),
  operation(listToMatch),
  operation(listUnallocated),
  operation(makeStatement),
  operation(matchRefund),
  operation(postByRule),
  operation(promisePayment),
  operation(recordCashMove),
  operation(showCashMove),
  operation(voidCashMove),
  operation(recordPayment),
  operation(recordStatementAnswer),
  operation(releaseAllocations),
  operation(removeStep),
  operation(resumeReminders),
  operation(returnMoney),
  operation(reverseInvoice),
  operation(reversePayment),
  operation(saveMapping),
  operation(saveStep),
  operation(searchOpenItems),
  operation(sendInvoice),
  operation(sendPenaltyNote),
  operation(settlePenaltyNote),
  operation(showAccountStatement),
  operation(showClientReminders),
  operation(showCompensation),
  operation(showCredit),
  operation(showImport),
  operation(showInvoicePage),
  operation(showInvoiceReminders),
  operation(showLadder),
  operation(showMatchingRule),
  operation(listPayouts),
  operation(showPayment),
  operation(showPayout),
  operation(showPenaltyNote),
  operation(showStatement),
  operation(splitPayment),
  operation(stopReminders),
  operation(suggestMatches),
  operation(switchReminders),
  operation(tieRecorded),
  operation(undoByRule),
  operation(undoCompensation),
  operation(undoImport),
  operation(undoMatch),
  operation(useCredit),
  operation(writeOffInvoice),
];
