import type { acceptance as ro } from '../ro/acceptance.ts';
import { acceptanceClient } from './acceptance-client.ts';
import { acceptancePages } from './acceptance-pages.ts';

export const acceptance: typeof ro = {
  page: acceptancePages,
  client: acceptanceClient,
  states: {
    draft: 'Draft',
    sent: 'Sent',
    viewed: 'Seen',
    accepted: 'Accepted',
    accepted_with_objections: 'Accepted with objections',
    refused: 'Refused',
    accepted_tacitly: 'Accepted tacitly',
  },
  paper: {
    inText: 'Acceptance report',
    findings: {
      conforming: 'The services meet what the parties agreed.',
      partial: 'The services meet what the parties agreed, with the exceptions below.',
      notConforming: (p) => `The services do not meet what the parties agreed: ${p.reason}`,
    },
    tacit: (p) =>
      `Tacit acceptance under contract ${p.contract}: no objection within ${p.days} working days of the sending on ${p.sentOn}.`,
    remedied: (p) => `The objection of report ${p.number} has been remedied: ${p.text}`,
    companyConsent: 'I have verified the services above and hand them over for acceptance on behalf of the provider.',
    consent: 'I have verified the services above and confirm that I accept them.',
    consentWithObjections:
      'I have verified the services above and accept them in the quantities and with the objections noted.',
  },
  errors: {
    notAccepted: (p) =>
      `The client has not accepted that much of “${p['service'] ?? ''}”. Lower the quantity or make a report for the rest.`,
    nothingDelivered: 'Nothing delivered waits for acceptance in this deal. Finish a work order or add a line.',
    foreignService: 'The service is not contracted in this deal. Choose one of the list.',
    currencies: 'A report has one currency. Make one report for each.',
    period: 'The period ends before it starts. Correct the dates.',
    periodFuture: 'The period cannot go beyond today: only what was delivered is accepted.',
    notDraft: 'The report was sent and can no longer be changed.',
    noLines: 'The report has no line with a quantity. Add at least one.',
    noRecipient: 'The client has no e-mail address. Type one or add a contact.',
    committeeMissing: 'For a public institution enter the acceptance committee.',
    answered: 'The report already has an answer.',
    notSent: 'The report has not been sent yet.',
    tooMuch: 'The accepted quantity cannot exceed the delivered one.',
    foreignLine: 'The line is not of this report.',
    objectionMissing: 'Write at least one objection, or accept everything.',
    objectionNeeded: (p) => `Write what is wrong with “${p['service'] ?? ''}”.`,
    termPast: 'The term cannot lie in the past.',
    answerDate: 'The day of the answer lies between the sending and today.',
    fileMissing: 'Upload the signed report: it is the proof of the answer.',
    reasonMissing: 'Write the reason of the refusal.',
    notTacit:
      'Tacit acceptance does not apply: the clause or the proof of sending is missing, or the term has not passed.',
  },
};
