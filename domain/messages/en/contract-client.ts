import type { contractClient as ro } from '../ro/contract-client.ts';

export const contractClient: typeof ro = {
  lead: (company) => `${company} asks you to sign the contract below.`,
  addendumLead: (company) => `${company} asks you to sign the addendum below.`,
  value: 'Value before VAT',
  period: 'Term',
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
  openEnded: 'no fixed term',
  companySigned: (name, date) => `${name} signed for the company on ${date}.`,
  sign: 'Sign',
  signNote: 'Your signature is kept with the date, time and address from which you sign.',
  changes: 'I ask for changes',
  changesReason: 'What should we change?',
  changesSend: 'Send',
  signed: 'You have signed the contract. Your copy also comes by e-mail.',
  addendumSigned: 'You have signed the addendum. Your copy also comes by e-mail.',
  asked: 'We have told the company what you would like to change. You will receive a new version.',
  state: {
    signed: 'The document is signed by both parties.',
    refused: 'You have asked for changes to this document.',
    superseded: 'The document has a newer version; use the last link you received.',
    expired: 'The time for signing has passed. Ask the company for a new link.',
    byHand: 'The document is signed on paper.',
  },
  download: 'Download PDF',
  fingerprint: 'Fingerprint of the document',
};
