import { pluralEn } from '../plural.ts';
import type { efacturaComparison as comparisonRo, efacturaEvidence as ro } from '../ro/efactura-evidence.ts';

export const efacturaEvidence: typeof ro = {
  title: 'Evidence',
  lead: 'Each call that had no answer is noted as it happens. If an invoice comes late because of SPV, this is the proof.',
  export: 'Export PDF',
  outages: 'When SPV did not answer',
  empty: 'SPV always answered',
  emptyText: 'In this period no call was left without an answer.',
  lasts: 'no answer yet',
  isAway: 'Not answering',
  lasted: (minutes) =>
    minutes < 120 ? pluralEn(minutes, 'minute', 'minutes') : pluralEn(Math.round(minutes / 60), 'hour', 'hours'),
  tries: (count) => `${pluralEn(count, 'call', 'calls')} without an answer`,
  operations: {
    upload: 'upload',
    list: 'list of messages',
    status: 'state of a message',
    download: 'download',
    refresh: 'renewal of access',
    answer: 'message to supplier',
  },
  answers: {
    notReached: 'SPV could not be reached',
    noAnswer: 'No answer came',
    timeout: 'The time for an answer has passed',
    connectionLost: 'The connection broke',
    serverError: 'Error of ANAF’s server',
    technicalError: 'ANAF’s technical error',
    notAnAnswer: 'Something else came in place of the answer',
    rateLimit: 'The limit of calls a minute',
    dailyLimit: 'The limit of calls a day',
    interrupted: 'The application stopped while it was being sent.',
  },
  invoices: 'Invoices whose term ran',
  term: 'term',
  archive: 'Sealed archive',
  archiveLead:
    'ANAF’s answers with the seal of the Ministry of Finance, unchanged: what you sent and received in a year, with the hashes of the files. SPV keeps them only 60 days.',
  year: (year) => `Download ${year}`,
  lockTitle: 'Proof that SPV was unavailable',
  lockText: 'With Premium you export one PDF with all outages, times and answers received.',
};

export const efacturaComparison: typeof comparisonRo = {
  title: 'Compared with SPV',
  lead: 'Each night your list is compared with SPV’s list, in both directions.',
  comparedAt: 'Compared at',
  notYet: 'Not compared yet',
  notYetText: 'The first comparison follows the connection to SPV.',
  same: 'No difference',
  sameText: 'All that you sent is in SPV, and nothing in SPV was sent by somebody else in the company’s name.',
  otherwise: 'In SPV, but otherwise with us',
  otherwiseLead: 'SPV shows them as sent while our state differs. Do not send them again; open the invoice.',
  missing: 'Validated with us, missing in SPV’s list',
  missingLead: 'We look again each night. ANAF’s sealed archive stays the proof.',
  foreign: 'In SPV, sent by another program',
  foreignLead:
    'Invoices of the company that this application did not send. If you do not know them, ask the accountant.',
  index: 'SPV index',
  listedAt: 'In SPV',
  buyer: 'Client’s tax code',
  lockTitle: 'Compared with SPV each night',
  lockText: 'With Premium the application compares what you have with what SPV has and shows every difference here.',
};
