import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { moneyText } from '../money-text.ts';
import type { settlementEvents as ro } from '../ro/settlement-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const amount = (facts: Facts) => moneyText(facts['amount'], facts['currency']);
const day = (text = '') => (isCivilDate(text) ? formatCivilDate(text) : text);

export const settlementEvents: typeof ro = {
  PenaltyNoteIssued: (facts) => `Penalty note ${number(facts)} was made, ${amount(facts)}`,
  PenaltyNoteSent: (facts) => `Penalty note ${number(facts)} was sent to the client`,
  PenaltyNotePaid: (facts) => `Penalty note ${number(facts)} is paid`,
  PenaltyNoteAnnulled: (facts) => `Penalty note ${number(facts)} was annulled`,
  AccountStatementMade: (facts) =>
    facts['way'] === 'email'
      ? `The statement of account on ${day(facts['date'])} was sent to the client`
      : `The statement of account on ${day(facts['date'])} was made`,
  AccountStatementAnswered: (facts) =>
    facts['answer'] === 'confirmed'
      ? `The client confirms the balance on ${day(facts['date'])}`
      : `The client has another amount in its books on ${day(facts['date'])}`,
  InvoicesCompensated: (facts) => `${amount(facts)} set off, report ${number(facts)}`,
  CompensationUndone: (facts) => `The compensation of report ${number(facts)} was undone`,
  InvoiceWrittenOff: (facts) => `${amount(facts)} of invoice ${number(facts)} were given up`,
};
