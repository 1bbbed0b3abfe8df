import type { efacturaBuyer as ro } from '../ro/efactura-buyer.ts';

export const efacturaBuyer: typeof ro = {
  title: 'Messages of clients',
  lead: 'Written in SPV about your invoices. Open the invoice to answer.',
  message: 'Message',
  wrote: 'The client wrote through SPV about this invoice',
  elsewhere: 'Invoice sent by another program',
  listed: 'Being fetched from SPV',
  unreadable: 'The message cannot be shown, but it is kept.',
  lost: 'SPV no longer gives this message. Ask the client what it said.',
  answer: 'Answer',
  answerTitle: 'Answer to the client',
  answerText:
    'It goes by e-mail, with the invoice’s page: in SPV only the buyer writes. If the client is right, issue a storno and a new invoice.',
  answerField: 'The answer',
  send: 'Send the answer',
  answered: 'The answer goes by e-mail.',
  answeredBy: 'Answered by e-mail by',
  settle: 'Settled',
  settled: 'The message is settled.',
  settledBy: 'Settled by',
  zip: 'sealed archive',
};
