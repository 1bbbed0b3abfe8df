import type { efacturaEvents as ro } from '../ro/efactura-events.ts';

type Facts = Record<string, string>;
const invoice = (facts: Facts) => `Invoice ${facts['number'] ?? ''}`;
const index = (facts: Facts) => facts['index'] ?? '';

export const efacturaEvents: typeof ro = {
  SubmissionRequested: (facts) => `${invoice(facts)} is being sent to SPV`,
  SubmissionAccepted: (facts) => `${invoice(facts)} was taken by ANAF, index ${index(facts)}`,
  SubmissionUncertain: (facts) =>
    `${invoice(facts)}: we do not know yet whether it reached ANAF; we look it up and do not send it again`,
  SubmissionValidated: (facts) => `${invoice(facts)} is validated in SPV, index ${index(facts)}`,
  SubmissionRejected: (facts) => `${invoice(facts)} was refused by ANAF`,
  SubmissionTermNear: (facts) =>
    facts['days'] === '0'
      ? `${invoice(facts)} is not in SPV; its term ends today`
      : `${invoice(facts)} is not in SPV; ${facts['days'] === '1' ? 'one working day is left' : `${facts['days'] ?? ''} working days are left`}`,
  SpvConnected: () => 'The company was connected to SPV',
  SpvAsked: () => 'SPV is asked for new invoices now',
  SupplierInvoicesListed: () => 'Invoices of suppliers came into SPV',
  SupplierInvoiceDecided: (facts) =>
    `The supplier’s invoice ${facts['number'] ?? ''} ${facts['decision'] === 'approved' ? 'is approved' : facts['decision'] === 'rejected' ? 'is rejected' : 'is checked again'}`,
  SupplierAnswered: (facts) => `Message to the supplier about invoice ${facts['number'] ?? ''}`,
  BuyerMessagesListed: () => 'Messages of clients came into SPV',
  BuyerWrote: (facts) => `The client wrote through SPV about invoice ${facts['number'] ?? ''}`,
  BuyerMessageSettled: (facts) =>
    `The client’s message about invoice ${facts['number'] ?? ''} ${facts['how'] === 'answered' ? 'was answered by e-mail' : 'is settled'}`,
  SpvLost: () => 'SPV asks for the certificate again',
};
