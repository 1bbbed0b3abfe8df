import { operation, type Operation } from './operation.ts';
import { changeReportDraft } from '#domain/acceptance/change-report-draft.ts';
import { deleteReportDraft } from '#domain/acceptance/delete-report-draft.ts';
import { draftReport } from '#domain/acceptance/draft-report.ts';
import { listReports } from '#domain/acceptance/list-reports.ts';
import { listToReport } from '#domain/acceptance/list-to-report.ts';
import { recordReportAnswer } from '#domain/acceptance/record-report-answer.ts';
import { reportDelivered } from '#domain/acceptance/report-delivered.ts';
import { sendReport } from '#domain/acceptance/send-report.ts';
import { showReport } from '#domain/acceptance/show-report.ts';
import { changeMatchingRule } from '#domain/banking/change-matching-rule.ts';
import { classEntry } from '#domain/banking/class-entry.ts';
import { confirmMatch } from '#domain/banking/confirm-match.ts';
import { ignoreEntry } from '#domain/banking/ignore-entry.ts';
import { listEntries } from '#domain/banking/list-entries.ts';
import { listToMatch } from '#domain/banking/list-to-match.ts';
import { matchRefund } from '#domain/banking/match-refund.ts';
import { postByRule } from '#domain/banking/post-by-rule.ts';
import { searchOpenItems } from '#domain/banking/search-open-items.ts';
import { showMatchingRule } from '#domain/banking/show-matching-rule.ts';
import { suggestMatches } from '#domain/banking/suggest-matches.ts';
import { tieRecorded } from '#domain/banking/tie-recorded.ts';
import { undoMatch } from '#domain/banking/undo-match.ts';
import { addStatementFile } from '#domain/banking/add-statement-file.ts';
import { cancelImport } from '#domain/banking/cancel-import.ts';
import { chooseAccount } from '#domain/banking/choose-account.ts';
import { confirmImport } from '#domain/banking/confirm-import.ts';
import { listImports } from '#domain/banking/list-imports.ts';
import { listStaged } from '#domain/banking/list-staged.ts';
import { listStatements } from '#domain/banking/list-statements.ts';
import { saveMapping } from '#domain/banking/save-mapping.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { showStatement } from '#domain/banking/show-statement.ts';
import { undoImport } from '#domain/banking/undo-import.ts';
import { addService } from '#domain/catalogue/add-service.ts';
import { archiveService } from '#domain/catalogue/archive-service.ts';
import { changeService } from '#domain/catalogue/change-service.ts';
import { listServices } from '#domain/catalogue/list-services.ts';
import { restoreService } from '#domain/catalogue/restore-service.ts';
import { showService } from '#domain/catalogue/show-service.ts';
import { addClient } from '#domain/clients/add-client.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { addDeal } from '#domain/clients/add-deal.ts';
import { addSite } from '#domain/clients/add-site.ts';
import { changeClient } from '#domain/clients/change-client.ts';
import { changeContact } from '#domain/clients/change-contact.ts';
import { changeSite } from '#domain/clients/change-site.ts';
import { checkDuplicates } from '#domain/clients/check-duplicates.ts';
import { convertLead } from '#domain/clients/convert-lead.ts';
import { endContractedService } from '#domain/clients/end-contracted-service.ts';
import { archiveClient } from '#domain/clients/archive-client.ts';
import { closeSite } from '#domain/clients/close-site.ts';
import { loseDeal } from '#domain/clients/lose-deal.ts';
import { restoreClient } from '#domain/clients/restore-client.ts';
import { listClients } from '#domain/clients/list-clients.ts';
import { listDocuments } from '#domain/clients/list-documents.ts';
import { removeContact } from '#domain/clients/remove-contact.ts';
import { setResponsible } from '#domain/clients/set-responsible.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { showPipeline } from '#domain/clients/show-pipeline.ts';
import { allocatePayment } from '#domain/collections/allocate-payment.ts';
import { cashRegister } from '#domain/collections/cash-register.ts';
import { clientLedger } from '#domain/collections/client-ledger.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { listUnallocated } from '#domain/collections/list-unallocated.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { releaseAllocations } from '#domain/collections/release-allocations.ts';
import { returnMoney } from '#domain/collections/return-money.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { splitPayment } from '#domain/collections/split-payment.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { listSeries } from '#domain/companies/list-series.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { startSeries } from '#domain/companies/start-series.ts';
import { archiveTemplate } from '#domain/contracts/archive-template.ts';
import { changeContractDraft } from '#domain/contracts/change-contract-draft.ts';
import { draftContract } from '#domain/contracts/draft-contract.ts';
import { extendContract } from '#domain/contracts/extend-contract.ts';
import { listContracts } from '#domain/contracts/list-contracts.ts';
import { listTemplates } from '#domain/contracts/list-templates.ts';
import { recordAddendumAnswer } from '#domain/contracts/record-addendum-answer.ts';
import { recordContractAnswer } from '#domain/contracts/record-contract-answer.ts';
import { recordPaperContract } from '#domain/contracts/record-paper-contract.ts';
import { resumeContract } from '#domain/contracts/resume-contract.ts';
import { saveTemplate } from '#domain/contracts/save-template.ts';
import { sendContract } from '#domain/contracts/send-contract.ts';
import { showAddendum } from '#domain/contracts/show-addendum.ts';
import { showContract } from '#domain/contracts/show-contract.ts';
import { suspendContract } from '#domain/contracts/suspend-contract.ts';
import { terminateContract } from '#domain/contracts/terminate-contract.ts';
import { withdrawAddendum } from '#domain/contracts/withdraw-addendum.ts';
import { withdrawContract } from '#domain/contracts/withdraw-contract.ts';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { assignWork } from '#domain/delivery/assign-work.ts';
import { blockWork } from '#domain/delivery/block-work.ts';
import { confirmWork } from '#domain/delivery/confirm-work.ts';
import { contractExtraWork } from '#domain/delivery/contract-extra-work.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { planSeries } from '#domain/delivery/plan-series.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { reopenWork } from '#domain/delivery/reopen-work.ts';
import { rescheduleWork } from '#domain/delivery/reschedule-work.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { signOnSpot } from '#domain/delivery/sign-on-spot.ts';
import { startWork } from '#domain/delivery/start-work.ts';
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
import { deleteTeam } from '#domain/delivery/delete-team.ts';
import { settleInvoiceMessage } from '#domain/efactura/settle-invoice-message.ts';
import { listMissed } from '#domain/delivery/list-missed.ts';
import { listTeams } from '#domain/delivery/list-teams.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { showReceived } from '#domain/efactura/show-received.ts';
import { takeNoteOfCeiling } from '#domain/efactura/take-note-of-ceiling.ts';
import { unhideReceived } from '#domain/efactura/unhide-received.ts';
import { watchCeilings } from '#domain/efactura/watch-ceilings.ts';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import { saveTeam } from '#domain/delivery/save-team.ts';
import { changeDraft as changeDraftInvoicing } from '#domain/invoicing/change-draft.ts';
import { correctRejectedInvoice } from '#domain/invoicing/correct-rejected-invoice.ts';
import { deleteDraft } from '#domain/invoicing/delete-draft.ts';
import { draftAdvance } from '#domain/invoicing/draft-advance.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { invoiceProforma } from '#domain/invoicing/invoice-proforma.ts';
import { invoiceReport } from '#domain/invoicing/invoice-report.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { changeBilling } from '#domain/companies/change-billing.ts';
import { chooseReadings } from '#domain/law/choose-readings.ts';
import { listReadings } from '#domain/law/list-readings.ts';
import { listAdvances } from '#domain/invoicing/list-advances.ts';
import { listBillable } from '#domain/invoicing/list-billable.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { sendInvoice } from '#domain/invoicing/send-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { changeLead } from '#domain/leads/change-lead.ts';
import { createLeadFromThread } from '#domain/leads/create-lead-from-thread.ts';
import { createLead } from '#domain/leads/create-lead.ts';
import { listLeads } from '#domain/leads/list-leads.ts';
import { loseLead } from '#domain/leads/lose-lead.ts';
import { markSpam } from '#domain/leads/mark-spam.ts';
import { showLead } from '#domain/leads/show-lead.ts';
import { listThreads } from '#domain/mail/list-threads.ts';
import { showThread } from '#domain/mail/show-thread.ts';
import { sortThread } from '#domain/mail/sort-thread.ts';
import { approveOffer } from '#domain/offers/approve-offer.ts';
import { changeDraft as changeDraftOffers } from '#domain/offers/change-draft.ts';
import { draftOffer } from '#domain/offers/draft-offer.ts';
import { duplicateOffer } from '#domain/offers/duplicate-offer.ts';
import { listOffers } from '#domain/offers/list-offers.ts';
import { offeredContracted } from '#domain/offers/offered-contracted.ts';
import { recordAnswer } from '#domain/offers/record-answer.ts';
import { reviseOffer } from '#domain/offers/revise-offer.ts';
import { sendOffer } from '#domain/offers/send-offer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { withdrawOffer } from '#domain/offers/withdraw-offer.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import { endVisitPlan } from '#domain/recurring/end-visit-plan.ts';
import { listRecurring } from '#domain/recurring/list-recurring.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { settleMissedPeriod } from '#domain/recurring/settle-missed-period.ts';
import { planMonth } from '#domain/recurring/plan-month.ts';
import { settleMissedVisits } from '#domain/recurring/settle-missed-visits.ts';
import { showRecurring } from '#domain/recurring/show-recurring.ts';
import { find } from '#domain/search/find.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { completeTask } from '#domain/timeline/complete-task.ts';
import { listTasks } from '#domain/timeline/list-tasks.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { myTasks } from '#domain/timeline/my-tasks.ts';
import { snoozeTask } from '#domain/timeline/snooze-task.ts';

/** Every verb and query that the API offers. Written out, so that the bundler sees them; a test compares it with the files. */
export const OPERATIONS: readonly Operation[] = [
  operation(changeReportDraft),
  operation(deleteReportDraft),
  operation(draftReport),
  operation(listReports),
  operation(listToReport),
  operation(recordReportAnswer),
  operation(reportDelivered),
  operation(sendReport),
  operation(showReport),
  operation(addStatementFile),
  operation(cancelImport),
  operation(chooseAccount),
  operation(confirmImport),
  operation(listImports),
  operation(listStaged),
  operation(listStatements),
  operation(saveMapping),
  operation(showImport),
  operation(showStatement),
  operation(undoImport),
  operation(addService),
  operation(archiveService),
  operation(changeService),
  operation(listServices),
  operation(restoreService),
  operation(showService),
  operation(addClient),
  operation(addContact),
  operation(addContractedService),
  operation(addDeal),
  operation(addSite),
  operation(changeClient),
  operation(changeContact),
  operation(changeSite),
  operation(closeSite),
  operation(archiveClient),
  operation(restoreClient),
  operation(loseDeal),
  operation(checkDuplicates),
  operation(convertLead),
  operation(endContractedService),
  operation(listClients),
  operation(listDocuments),
  operation(removeContact),
  operation(setResponsible),
  operation(showClient),
  operation(showPipeline),
  operation(changeMatchingRule),
  operation(classEntry),
  operation(confirmMatch),
  operation(ignoreEntry),
  operation(listEntries),
  operation(matchRefund),
  operation(postByRule),
  operation(searchOpenItems),
  operation(showMatchingRule),
  operation(suggestMatches),
  operation(tieRecorded),
  operation(undoMatch),
  operation(listToMatch),
  operation(allocatePayment),
  operation(cashRegister),
  operation(clientLedger),
  operation(listPayments),
  operation(listUnallocated),
  operation(recordPayment),
  operation(returnMoney),
  operation(releaseAllocations),
  operation(splitPayment),
  operation(reversePayment),
  operation(showPayment),
  operation(confirmCard),
  operation(listSeries),
  operation(showCompany),
  operation(startSeries),
  operation(archiveTemplate),
  operation(changeContractDraft),
  operation(draftContract),
  operation(extendContract),
  operation(listContracts),
  operation(listTemplates),
  operation(recordAddendumAnswer),
  operation(recordContractAnswer),
  operation(recordPaperContract),
  operation(resumeContract),
  operation(saveTemplate),
  operation(sendContract),
  operation(showAddendum),
  operation(showContract),
  operation(suspendContract),
  operation(terminateContract),
  operation(withdrawAddendum),
  operation(withdrawContract),
  operation(addWorkEntry),
  operation(assignWork),
  operation(blockWork),
  operation(confirmWork),
  operation(contractExtraWork),
  operation(finishWork),
  operation(listWork),
  operation(planSeries),
  operation(planWork),
  operation(reopenWork),
  operation(rescheduleWork),
  operation(showWork),
  operation(startWork),
  operation(answerSupplier),
  operation(answerBuyer),
  operation(approveReceived),
  operation(signOnSpot),
  operation(askForMessages),
  operation(compareWithSpv),
  operation(hideReceived),
  operation(listInvoiceMessages),
  operation(listOutages),
  operation(listReceived),
  operation(listSubmissions),
  operation(rejectReceived),
  operation(reopenReceived),
  operation(requestAll),
  operation(requestSubmission),
  operation(showConnection),
  operation(settleInvoiceMessage),
  operation(showReceived),
  operation(takeNoteOfCeiling),
  operation(unhideReceived),
  operation(watchCeilings),
  operation(annulInvoice),
  operation(changeDraftInvoicing),
  operation(correctRejectedInvoice),
  operation(deleteDraft),
  operation(draftAdvance),
  operation(draftInvoice),
  operation(invoiceProforma),
  operation(invoiceReport),
  operation(issueInvoice),
  operation(issueProforma),
  operation(changeBilling),
  operation(chooseReadings),
  operation(listReadings),
  operation(listAdvances),
  operation(listBillable),
  operation(listInvoices),
  operation(reverseInvoice),
  operation(sendInvoice),
  operation(showInvoicePage),
  operation(deleteTeam),
  operation(changeLead),
  operation(listMissed),
  operation(listTeams),
  operation(createLeadFromThread),
  operation(createLead),
  operation(listLeads),
  operation(loseLead),
  operation(markSpam),
  operation(saveTeam),
  operation(showLead),
  operation(listThreads),
  operation(showThread),
  operation(sortThread),
  operation(approveOffer),
  operation(changeDraftOffers),
  operation(draftOffer),
  operation(duplicateOffer),
  operation(listOffers),
  operation(offeredContracted),
  operation(recordAnswer),
  operation(reviseOffer),
  operation(sendOffer),
  operation(showOffer),
  operation(withdrawOffer),
  operation(showPlan),
  operation(endVisitPlan),
  operation(listRecurring),
  operation(savePeriodPlan),
  operation(saveVisitPlan),
  operation(settleMissedPeriod),
  operation(settleMissedVisits),
  operation(showRecurring),
  operation(find),
  operation(planMonth),
  operation(addTask),
  operation(completeTask),
  operation(listTasks),
  operation(listTimeline),
  operation(myTasks),
  operation(snoozeTask),
];
