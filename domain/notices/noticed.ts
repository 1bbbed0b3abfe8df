import type { EventType } from '#domain/kernel/events.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';

const SALES = ['sales'] as const;
const MONEY = ['accounting'] as const;
const BOTH = ['sales', 'accounting'] as const;

/** What colleagues are told of inside the application, and whose work it is. What one did oneself is no news. */
export const NOTICED: Partial<Record<EventType, readonly MemberRole[]>> = {
  MessageReceived: SALES,
  ClientRegisterChanged: BOTH,
  LeadCreated: SALES,
  OfferAccepted: SALES,
  OfferDeclined: SALES,
  OfferExpired: SALES,
  OfferApprovalAsked: ['administrator'],
  OfferApproved: SALES,
  ContractSigned: SALES,
  ContractInForce: SALES,
  ContractRefused: SALES,
  ContractExpiring: SALES,
  ContractExpired: SALES,
  ContractSigningExpired: SALES,
  AddendumInForce: SALES,
  ServiceDelivered: BOTH,
  WorkBlocked: SALES,
  ExtraWorkFound: SALES,
  AcceptanceAccepted: BOTH,
  AcceptanceAcceptedWithObjections: BOTH,
  AcceptanceRefused: BOTH,
  AcceptanceTacit: BOTH,
  IssueTermNear: MONEY,
  SubmissionRejected: MONEY,
  SubmissionUncertain: MONEY,
  SubmissionTermNear: MONEY,
  BuyerWrote: MONEY,
  PaymentReceived: MONEY,
  PaymentFailed: MONEY,
  MailBounced: BOTH,
  LinkRenewed: SALES,
};

export const NOTICED_TYPES = Object.keys(NOTICED);
