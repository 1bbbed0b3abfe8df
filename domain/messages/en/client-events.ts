import { pluralEn } from '../plural.ts';
import type { clientEvents as ro } from '../ro/client-events.ts';

type Facts = Record<string, string>;
const on = (facts: Facts) => (facts['date'] === undefined ? '' : `, ${facts['date'].split('-').reverse().join('.')}`);

const registerChanges: Record<string, string> = {
  inactive: 'ANAF: the company was declared inactive',
  struckOff: 'ANAF: the company was struck off',
  activeAgain: 'ANAF: the company is active again',
  vatLost: 'ANAF: the company is no longer registered for VAT',
  vatGained: 'ANAF: the company is now registered for VAT',
};

const mailFailures: Record<string, string> = {
  uncertain: 'An e-mail may not have gone out: the mail service did not answer',
  unwritable: 'An e-mail did not go out: it could not be written',
};

export const clientEvents: typeof ro = {
  MessageReceived: () => 'A message came in',
  LeadCreated: () => 'Became a lead',
  LeadContacted: () => 'Was contacted',
  LeadLost: (facts) => `Lost: ${facts['reason'] ?? 'no reason'}`,
  NoteAdded: () => 'Note',
  CallNoted: () => 'Phone call',
  VisitNoted: (facts) => `Visit${on(facts)}`,
  TaskAdded: (facts) => `Task${on(facts)}`,
  TaskDone: () => 'Task done',
  ClientConverted: () => 'Became a client',
  ClientAdded: () => 'The client was added',
  ClientChanged: () => 'The client’s data were changed',
  ClientRegisterChanged: (facts) => registerChanges[facts['change'] ?? ''] ?? 'ANAF: data changed',
  ClientMerged: () => 'Was merged with another client',
  ClientArchived: () => 'The client was archived',
  ClientRestored: () => 'The client was restored',
  DealLost: (facts: Facts) => `Deal lost: ${facts['reason'] ?? 'no reason'}`,
  ServiceContracted: (facts) => `Service contracted: ${facts['name'] ?? ''}`,
  ServiceEnded: (facts) => {
    const cancelled = Number(facts['cancelled'] ?? 0);
    const visits = cancelled === 0 ? '' : `; ${pluralEn(cancelled, 'visit', 'visits')} cancelled`;
    return `Service ended: ${facts['name'] ?? ''}${visits}`;
  },
  CompanyOpened: () => 'The company was registered',
  CompanyChanged: () => 'The company’s data were changed',
  PlanOrdered: () => 'Premium was ordered',
  PlanPaperIssued: () => 'The document for Premium came',
  PlanStarted: () => 'Premium began',
  PlanNoticed: () => 'The end of Premium was announced',
  PlanEnded: () => 'Premium ended',
  MailDelivered: () => 'The e-mail arrived',
  MailRetried: () => 'The e-mail that had not left is sent again',
  MailBounced: (facts: Facts) => mailFailures[facts['failure'] ?? ''] ?? 'An e-mail did not reach its recipient',
};
