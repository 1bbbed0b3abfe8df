import type { Id, TenantId } from './pure/ids.ts';

/**
 * Everything that happens, by name. An event carries ids only; `facts` are the few printed values that its sentence
 * on the timeline needs (a number, an amount, a date), never a person's data.
 */
export const EVENT_TYPES = [
  'MessageReceived', 'LeadCreated', 'LeadContacted', 'LeadLost', 'NoteAdded', 'CallNoted', 'VisitNoted', 'TaskAdded', 'TaskDone',
  'ChatOpened', 'ChatReceived', 'ChatAnswered', 'ChatChanged', 'ChatClosed',
  'OfferDrafted', 'OfferSent', 'OfferViewed', 'OfferAccepted', 'OfferDeclined', 'OfferExpired', 'OfferReminded', 'OfferRevised', 'OfferWithdrawn', 'OfferApprovalAsked', 'OfferApproved',
  'ClientConverted', 'ClientAdded', 'ClientChanged', 'ClientRegisterChanged', 'ClientMerged', 'ClientArchived', 'ClientRestored', 'DealLost', 'ServiceContracted', 'ServiceEnded',
  'ContractDrafted', 'ContractSent', 'ContractViewed', 'ContractSigned', 'ContractInForce', 'ContractRefused', 'ContractReminded', 'ContractExpiring', 'ContractExpired', 'ContractTerminated', 'ContractSuspended', 'ContractResumed', 'ContractExtended', 'ContractRecorded', 'ContractWithdrawn', 'ContractSigningExpired', 'AddendumSent', 'AddendumInForce',
  'WorkPlanned', 'WorkRescheduled', 'WorkStarted', 'ServiceDelivered', 'WorkBlocked', 'WorkSeenByClient', 'ExtraWorkFound', 'VisitsPlanned', 'VisitsEnded', 'PeriodsPlanned', 'PeriodsEnded', 'PeriodClosed',
  'AcceptanceDrafted', 'AcceptanceSent', 'AcceptanceViewed', 'AcceptanceAccepted', 'AcceptanceAcceptedWithObjections', 'AcceptanceRefused', 'AcceptanceTacit', 'AcceptanceReminded', 'ObjectionRemedied',
  'InvoiceDrafted', 'InvoiceIssued', 'InvoiceAnnulled', 'InvoiceCorrected', 'InvoiceReversed', 'InvoiceSent', 'InvoiceViewed', 'ProformaIssued', 'IssueTermNear',
  'SubmissionRequested', 'SubmissionAccepted', 'SubmissionUncertain', 'SubmissionValidated', 'SubmissionRejected', 'SubmissionTermNear', 'SpvConnected', 'SpvLost', 'SpvAsked', 'SupplierInvoicesListed', 'SupplierInvoiceDecided', 'SupplierAnswered', 'BuyerMessagesListed', 'BuyerWrote', 'BuyerMessageSettled',
  'StatementAdded', 'StatementRead', 'StatementMapped', 'StatementImported', 'StatementUndone', 'StatementCancelled',
  'PaymentReceived', 'PaymentDisputed', 'PaymentReversed', 'PaymentReturned', 'PaymentStarted', 'PaymentFailed', 'PaymentAllocated', 'PaymentReminded', 'PaymentPromised', 'InvoiceDisputed', 'RemindersChanged', 'InvoiceWrittenOff', 'PenaltyNoteIssued', 'PenaltyNoteSent', 'PenaltyNotePaid', 'PenaltyNoteAnnulled', 'AccountStatementMade', 'AccountStatementAnswered', 'InvoicesCompensated', 'CompensationUndone', 'ReceiptIssued', 'ReceiptAnnulled', 'InvoiceSettled', 'EntryMatched', 'MatchUndone',
  'ServiceAdded', 'ServiceChanged', 'CompanyOpened', 'CompanyChanged', 'CompanyExportAsked', 'CompanyExportSettled', 'CompanyClosingAsked', 'CompanyClosingUndone', 'CompanyClosed', 'PersonErased', 'DataImportMoved', 'PlanOrdered', 'PlanPaperIssued', 'PlanStarted', 'PlanNoticed', 'PlanEnded', 'SigningCodeSent', 'SigningCompleted', 'DocumentSealed', 'MailDelivered', 'MailBounced', 'MailRetried', 'LinkRenewed', 'DocumentResent', 'PortalOpened', 'PortalClosed', 'MessageFileReceived', 'MessageAnswered',
] as const; // prettier-ignore
export type EventType = (typeof EVENT_TYPES)[number];

/** What a company has one workflow of. */
export type Wake = 'spv' | 'plan' | 'register' | 'account';

export interface DomainEvent {
  type: EventType;
  /** The row it is about. */
  subject: string;
  /** Whose timeline it stands on and whose pipeline it wakes. */
  clientId?: Id<'client'>;
  dealId?: Id<'deal'>;
  /** Also wakes the settlement of this invoice. */
  invoiceId?: Id<'invoice'>;
  /** Also wakes the recurring work of this service. */
  visitsOf?: Id<'contractedService'>;
  /** Also wakes the sealing of what this envelope holds. */
  envelopeId?: Id<'envelope'>;
  /** Also wakes the reading of this bank file. */
  importId?: Id<'bankImport'>;
  /** Also wakes these workflows of the tenant. */
  wakes?: Wake | readonly Wake[];
  facts?: Record<string, string>;
}

/** The workflow ids that an event wakes, in sorted order: lanes are locked in this order, so two verbs cannot deadlock. */
export function lanesOf(tenantId: TenantId, event: DomainEvent): string[] {
  const lanes = new Set<string>();
  if (event.clientId) lanes.add(`t/${tenantId}/client/${event.clientId}`);
  if (event.invoiceId) lanes.add(`t/${tenantId}/invoice/${event.invoiceId}`);
  if (event.visitsOf) lanes.add(`t/${tenantId}/visits/${event.visitsOf}`);
  if (event.importId) lanes.add(`t/${tenantId}/import/${event.importId}`);
  if (event.envelopeId) lanes.add(`t/${tenantId}/envelope/${event.envelopeId}`);
  for (const wake of [event.wakes ?? []].flat()) lanes.add(`t/${tenantId}/${wake}`);
  return [...lanes].sort();
}
