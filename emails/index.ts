import type { z } from 'zod';
import type { Locale } from '#domain/messages/index.ts';
import type { RenderedEmail } from './frame/message.ts';
import { accountStatement } from './account-statement.ts';
import { acceptanceReminder } from './acceptance-reminder.ts';
import { acceptanceSent } from './acceptance-sent.ts';
import { acceptanceSigned } from './acceptance-signed.ts';
import { accessRequest } from './access-request.ts';
import { changeEmail } from './change-email.ts';
import { buyerAnswered } from './buyer-answered.ts';
import { buyerWrote } from './buyer-wrote.ts';
import { ceilingNear } from './ceiling-near.ts';
import { clientAnswered } from './client-answered.ts';
import { closingAsked } from './closing-asked.ts';
import { companyClosed } from './company-closed.ts';
import { confirmEmail } from './confirm-email.ts';
import { contractExpiring } from './contract-expiring.ts';
import { contractSent } from './contract-sent.ts';
import { contractSigned } from './contract-signed.ts';
import { exportReady } from './export-ready.ts';
import { invitation } from './invitation.ts';
import { invoiceIssued } from './invoice-issued.ts';
import { invoiceRejected } from './invoice-rejected.ts';
import { issueTerm } from './issue-term.ts';
import { leadReceived } from './lead-received.ts';
import { linkRenewed } from './link-renewed.ts';
import { lostFactor } from './lost-factor.ts';
import { nextActionLate } from './next-action-late.ts';
import { offerAccepted } from './offer-accepted.ts';
import { offerReminder } from './offer-reminder.ts';
import { offerSent } from './offer-sent.ts';
import { paymentReceived } from './payment-received.ts';
import { paymentReminder } from './payment-reminder.ts';
import { portalAccess } from './portal-access.ts';
import { portalAnswer } from './portal-answer.ts';
import { penaltyNote } from './penalty-note.ts';
import { resetPassword } from './reset-password.ts';
import { securityEvent } from './security-event.ts';
import { signingCode } from './signing-code.ts';
import { spvLost } from './spv-lost.ts';
import { spvTerm } from './spv-term.ts';
import { trialEnded } from './trial-ended.ts';
import { trialEnding } from './trial-ending.ts';
import { workDone } from './work-done.ts';

/** Every message that can be sent, by the name under which a promised mail is stored. */
export const EMAILS = {
  'acceptance-reminder': acceptanceReminder,
  'acceptance-sent': acceptanceSent,
  'acceptance-signed': acceptanceSigned,
  'buyer-answered': buyerAnswered,
  'buyer-wrote': buyerWrote,
  'access-request': accessRequest,
  'change-email': changeEmail,
  'ceiling-near': ceilingNear,
  'client-answered': clientAnswered,
  'closing-asked': closingAsked,
  'company-closed': companyClosed,
  'confirm-email': confirmEmail,
  'contract-expiring': contractExpiring,
  'contract-sent': contractSent,
  'contract-signed': contractSigned,
  'export-ready': exportReady,
  invitation: invitation,
  'invoice-issued': invoiceIssued,
  'invoice-rejected': invoiceRejected,
  'issue-term': issueTerm,
  'lead-received': leadReceived,
  'link-renewed': linkRenewed,
  'lost-factor': lostFactor,
  'next-action-late': nextActionLate,
  'offer-accepted': offerAccepted,
  'offer-reminder': offerReminder,
  'offer-sent': offerSent,
  'payment-received': paymentReceived,
  'payment-reminder': paymentReminder,
  'penalty-note': penaltyNote,
  'account-statement': accountStatement,
  'portal-access': portalAccess,
  'portal-answer': portalAnswer,
  'reset-password': resetPassword,
  'security-event': securityEvent,
  'signing-code': signingCode,
  'spv-lost': spvLost,
  'spv-term': spvTerm,
  'trial-ended': trialEnded,
  'trial-ending': trialEnding,
  'work-done': workDone,
} as const;

export type EmailTemplate = keyof typeof EMAILS;

/** What a message is rendered from, as stored: JSON, amounts as `1234.56`, days as `YYYY-MM-DD`. */
export type EmailData<T extends EmailTemplate> = z.input<(typeof EMAILS)[T]['schema']>;

export const isEmailTemplate = (name: string): name is EmailTemplate => Object.hasOwn(EMAILS, name);

/**
 * Renders a stored message: `data` is what was promised, together with what the frame needs (`url` of the button, the
 * recipient's name, for messages to clients the `company`). @throws ZodError when they do not fit
 */
export const renderEmail = (template: EmailTemplate, data: unknown, locale: Locale): RenderedEmail =>
  EMAILS[template].render(data, locale);
