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
import { addFirstTemplates } from '#domain/contracts/add-first-templates.ts';
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
import { setMaterialCost } from '#domain/costs/set-material-cost.ts';
import { setPersonCost } from '#domain/costs/set-person-cost.ts';
import { showCosts } from '#domain/costs/show-costs.ts';
import { showMargins } from '#domain/costs/show-margins.ts';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { assignWork } from '#domain/delivery/assign-work.ts';
import { blockWork } from '#domain/delivery/block-work.ts';
import { confirmWork } from '#domain/delivery/confirm-work.ts';
import { contractExtraWork } from '#domain/delivery/contract-extra-work.ts';
import { dealWork } from '#domain/delivery/deal-work.ts';
import { deleteTeam } from '#domain/delivery/delete-team.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { listMissed } from '#domain/delivery/list-missed.ts';
import { listTeams } from '#domain/delivery/list-teams.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { planSeries } from '#domain/delivery/plan-series.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { reopenWork } from '#domain/delivery/reopen-work.ts';
import { rescheduleWork } from '#domain/delivery/reschedule-work.ts';
import { saveTeam } from '#domain/delivery/save-team.ts';
import { showBoard } from '#domain/delivery/show-board.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { signOnSpot } from '#domain/delivery/sign-on-spot.ts';
import { startWork } from '#domain/delivery/start-work.ts';
import { endVisitPlan } from '#domain/recurring/end-visit-plan.ts';
import { listRecurring } from '#domain/recurring/list-recurring.ts';
import { planMonth } from '#domain/recurring/plan-month.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { settleMissedPeriod } from '#domain/recurring/settle-missed-period.ts';
import { settleMissedVisits } from '#domain/recurring/settle-missed-visits.ts';
import { showRecurring } from '#domain/recurring/show-recurring.ts';

/** Contracts, work, reports and recurring work, as the API offers them. */
export const WORK: readonly Operation[] = [
  operation(addWorkEntry),
  operation(addFirstTemplates),
  operation(archiveTemplate),
  operation(assignWork),
  operation(blockWork),
  operation(changeContractDraft),
  operation(changeReportDraft),
  operation(confirmWork),
  operation(contractExtraWork),
  operation(dealWork),
  operation(deleteReportDraft),
  operation(deleteTeam),
  operation(draftContract),
  operation(draftReport),
  operation(endVisitPlan),
  operation(extendContract),
  operation(finishWork),
  operation(listContracts),
  operation(listMissed),
  operation(listRecurring),
  operation(listReports),
  operation(listTeams),
  operation(listTemplates),
  operation(listToReport),
  operation(listWork),
  operation(planMonth),
  operation(planSeries),
  operation(planWork),
  operation(recordAddendumAnswer),
  operation(recordContractAnswer),
  operation(recordPaperContract),
  operation(recordReportAnswer),
  operation(reopenWork),
  operation(reportDelivered),
  operation(rescheduleWork),
  operation(resumeContract),
  operation(savePeriodPlan),
  operation(saveTeam),
  operation(saveTemplate),
  operation(saveVisitPlan),
  operation(sendContract),
  operation(sendReport),
  operation(setMaterialCost),
  operation(setPersonCost),
  operation(settleMissedPeriod),
  operation(settleMissedVisits),
  operation(showAddendum),
  operation(showBoard),
  operation(showContract),
  operation(showCosts),
  operation(showMargins),
  operation(showRecurring),
  operation(showReport),
  operation(showWork),
  operation(signOnSpot),
  operation(startWork),
  operation(suspendContract),
  operation(terminateContract),
  operation(withdrawAddendum),
  operation(withdrawContract),
];
