import { pluralEn } from '../plural.ts';
import { efacturaBuyer } from './efactura-buyer.ts';
import { efacturaComparison, efacturaEvidence } from './efactura-evidence.ts';
import { efacturaReceived } from './efactura-received.ts';
import type { efactura as ro } from '../ro/efactura.ts';

export const efactura: typeof ro = {
  title: 'e-Factura',
  received: efacturaReceived,
  buyer: efacturaBuyer,
  evidence: efacturaEvidence,
  comparison: efacturaComparison,
  sections: {
    sending: 'To send',
    received: 'From suppliers',
    comparison: 'Compared with SPV',
    evidence: 'Evidence',
    connection: 'Connection',
  },
  connectionLink: 'SPV connection',
  connect: 'Connect SPV',
  sendAll: 'Send all that waits',
  emptyTitle: 'Nothing at work',
  empty: 'All invoices are validated or do not go to SPV. New ones appear here with their term.',
  rejected: 'Refused by ANAF',
  uncertain: 'Not known yet',
  uncertainLead: 'The answer to the upload was lost. We look the invoice up in ANAF’s lists; do not send it again.',
  waiting: 'Waiting to be sent',
  working: 'At ANAF',
  term: 'Term',
  left: 'Left',
  away: 'SPV has not answered since',
  awaySafe: 'Your invoices are safe and leave by themselves when it returns',
  connectionTitle: 'SPV connection',
  connectionLead: 'Once connected, the company sends and receives invoices through SPV without further steps.',
  accessUntil: 'Access until',
  refreshUntil: 'Authorised until',
  lastAnswer: 'ANAF’s last answer',
  renewsItself: 'renews itself',
  testRights: 'Test the right',
  rights: {
    ok: 'SPV answers and gives access to the company’s invoices.',
    noRights:
      'The certificate used has no right in SPV for the company’s tax code. Ask for it in SPV, or authorise with another certificate.',
    dead: 'ANAF no longer accepts the access. Authorise again with the certificate.',
    away: 'SPV does not answer now. The access stays; try later.',
  },
  steps: [
    'Open the link on the computer that holds the token with the digital certificate.',
    'Press “Authorise” and choose the certificate in ANAF’s window.',
    'Done: the access renews itself for a year. We tell you 30, 14, 7 and 1 days before.',
  ],
  authorise: 'Authorise',
  reauthorise: 'Authorise again',
  forAccountant: 'Does your accountant have the certificate?',
  forAccountantLead:
    'Send this link: the accountant enters the company with an own account and authorises with an own certificate.',
  linkForAccountant: 'Link for the accountant',
  connected: 'The company is connected to SPV.',
  notGiven: 'ANAF did not give the right. Try again, with a certificate that has SPV rights for the company.',
  stateRefused: 'This answer does not belong to this authorisation. Start again from this page.',
  states: {
    none: 'The company is not connected to SPV. Invoices are issued and wait; the term runs.',
    connected: 'Connected. Invoices leave and answers come by themselves.',
    expired: 'The authorisation has expired. Authorise again so that what waits can leave.',
    refused: 'ANAF took the right back. Authorise again so that what waits can leave.',
    disconnected: 'The connection was stopped.',
  },
  ceilings: {
    title: {
      'vat.small_business': (level, ceiling) =>
        level === 100
          ? `You are over the ceiling of the VAT exemption, ${ceiling} lei`
          : `You have come to ${level}% of the ceiling of the VAT exemption, ${ceiling} lei`,
      'vat.cash_accounting': (level, ceiling) =>
        level === 100
          ? `You are over the ceiling of VAT cash accounting, ${ceiling} lei`
          : `You have come to ${level}% of the ceiling of VAT cash accounting, ${ceiling} lei`,
    },
    turnover: (sum, year) => `The invoices issued here in ${year} come to ${sum} lei without VAT.`,
    takeNote: 'Taken note',
    noted: 'Noted. The ceiling stays on the e-Factura page.',
    consequence: {
      'vat.small_business':
        'Registration for VAT is due at the latest on the day of exceeding; talk to the accountant.',
      'vat.cash_accounting': 'Once it is exceeded, VAT cash accounting no longer applies; talk to the accountant.',
    },
  },
  attempts: 'Tries to send',
  attemptStates: {
    sending: 'Being sent',
    accepted: 'Taken by ANAF',
    refused: 'Refused',
    unavailable: 'SPV did not answer',
    uncertain: 'Not known whether it arrived',
    found: 'Found in SPV',
    not_found: 'Did not arrive',
  },
  submissionStates: {
    not_applicable: 'Not sent',
    waiting: 'Waiting',
    unsent: 'To be sent again',
    sending: 'Being sent',
    accepted: 'Taken by ANAF',
    processing: 'At work at ANAF',
    validated: 'Validated',
    rejected: 'Refused',
    uncertain: 'Not known yet',
  },
  released: (count) =>
    count === 0 ? 'No invoice was waiting.' : `${pluralEn(count, 'invoice', 'invoices')} on the way.`,
  daysLeft: (count) =>
    count < 0
      ? `${pluralEn(-count, 'working day', 'working days')} late`
      : count === 0
        ? 'today'
        : pluralEn(count, 'working day', 'working days'),
  errors: {
    notKept: 'The invoice has not been fetched from SPV yet. Come back once its file is here.',
    messageNotKept: 'The message has not been fetched from SPV yet. Come back once it is here.',
    settledMeanwhile: 'The message is settled already. Reload the page.',
    notOfOurs: 'The message is about an invoice that another program sent. Answer the client from there.',
    noAddress: 'The client has no e-mail address. Add one on its page, then answer.',
    notConnected:
      'The company is not connected to SPV. Connect it in e-Factura › Connection, or send the link to your accountant.',
    onItsWay: 'The invoice is on its way or was answered; it is not sent twice.',
    alreadySent:
      'The invoice left for SPV, or we do not know yet whether it arrived; it can no longer be annulled. After validation use a storno.',
    notRejected: 'Only an invoice that ANAF refused is corrected. For a validated one use a storno.',
  },
};
