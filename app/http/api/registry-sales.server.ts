import { operation, type Operation } from './operation.ts';
import { addService } from '#domain/catalogue/add-service.ts';
import { archiveService } from '#domain/catalogue/archive-service.ts';
import { changeService } from '#domain/catalogue/change-service.ts';
import { listServices } from '#domain/catalogue/list-services.ts';
import { restoreService } from '#domain/catalogue/restore-service.ts';
import { showService } from '#domain/catalogue/show-service.ts';
import { answerConversation } from '#domain/chat/answer-conversation.ts';
import { assignConversation } from '#domain/chat/assign-conversation.ts';
import { attachConversation } from '#domain/chat/attach-conversation.ts';
import { listDesk } from '#domain/chat/list-desk.ts';
import { showConversation } from '#domain/chat/show-conversation.ts';
import { sortConversation } from '#domain/chat/sort-conversation.ts';
import { addClient } from '#domain/clients/add-client.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { addDeal } from '#domain/clients/add-deal.ts';
import { addSite } from '#domain/clients/add-site.ts';
import { archiveClient } from '#domain/clients/archive-client.ts';
import { changeClient } from '#domain/clients/change-client.ts';
import { changeContact } from '#domain/clients/change-contact.ts';
import { changeSite } from '#domain/clients/change-site.ts';
import { checkDuplicates } from '#domain/clients/check-duplicates.ts';
import { closeSite } from '#domain/clients/close-site.ts';
import { convertLead } from '#domain/clients/convert-lead.ts';
import { endContractedService } from '#domain/clients/end-contracted-service.ts';
import { listClients } from '#domain/clients/list-clients.ts';
import { listDocuments } from '#domain/clients/list-documents.ts';
import { loseDeal } from '#domain/clients/lose-deal.ts';
import { mergeClients } from '#domain/clients/merge-clients.ts';
import { previewMerge } from '#domain/clients/preview-merge.ts';
import { removeContact } from '#domain/clients/remove-contact.ts';
import { reopenSite } from '#domain/clients/reopen-site.ts';
import { restoreClient } from '#domain/clients/restore-client.ts';
import { setResponsible } from '#domain/clients/set-responsible.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { showPipeline } from '#domain/clients/show-pipeline.ts';
import { changeLead } from '#domain/leads/change-lead.ts';
import { createLeadFromConversation } from '#domain/leads/create-lead-from-conversation.ts';
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
import { recordAnswer } from '#domain/offers/record-answer.ts';
import { reviseOffer } from '#domain/offers/revise-offer.ts';
import { sendOffer } from '#domain/offers/send-offer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { withdrawOffer } from '#domain/offers/withdraw-offer.ts';
import { find } from '#domain/search/find.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { completeTask } from '#domain/timeline/complete-task.ts';
import { listTasks } from '#domain/timeline/list-tasks.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { myTasks } from '#domain/timeline/my-tasks.ts';
import { snoozeTask } from '#domain/timeline/snooze-task.ts';
import { answerMessage } from '#domain/portal/answer-message.ts';
import { listAccess } from '#domain/portal/list-access.ts';
import { listClientFiles } from '#domain/portal/list-client-files.ts';
import { resendPaper } from '#domain/portal/resend-paper.ts';
import { revokeAccess } from '#domain/portal/revoke-access.ts';
import { sendAccess } from '#domain/portal/send-access.ts';

/** Clients, leads, offers, the catalogue, mail and notes, as the API offers them. */
export const SALES: readonly Operation[] = [
  operation(addClient),
  operation(addContact),
  operation(addContractedService),
  operation(addDeal),
  operation(addService),
  operation(addSite),
  operation(addTask),
  operation(answerConversation),
  operation(approveOffer),
  operation(archiveClient),
  operation(archiveService),
  operation(assignConversation),
  operation(attachConversation),
  operation(changeClient),
  operation(changeContact),
  operation(changeDraftOffers),
  operation(changeLead),
  operation(changeService),
  operation(changeSite),
  operation(checkDuplicates),
  operation(closeSite),
  operation(completeTask),
  operation(convertLead),
  operation(createLead),
  operation(createLeadFromConversation),
  operation(createLeadFromThread),
  operation(draftOffer),
  operation(duplicateOffer),
  operation(endContractedService),
  operation(find),
  operation(listClients),
  operation(listDesk),
  operation(listDocuments),
  operation(listClientFiles),
  operation(listAccess),
  operation(sendAccess),
  operation(revokeAccess),
  operation(answerMessage),
  operation(resendPaper),
  operation(listLeads),
  operation(listOffers),
  operation(listServices),
  operation(listTasks),
  operation(listThreads),
  operation(listTimeline),
  operation(loseDeal),
  operation(loseLead),
  operation(markSpam),
  operation(mergeClients),
  operation(myTasks),
  operation(previewMerge),
  operation(recordAnswer),
  operation(removeContact),
  operation(reopenSite),
  operation(restoreClient),
  operation(restoreService),
  operation(reviseOffer),
  operation(sendOffer),
  operation(setResponsible),
  operation(showClient),
  operation(showConversation),
  operation(showLead),
  operation(showOffer),
  operation(showPipeline),
  operation(showService),
  operation(showThread),
  operation(snoozeTask),
  operation(sortConversation),
  operation(sortThread),
  operation(withdrawOffer),
];
