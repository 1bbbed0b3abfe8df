import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { moneyText } from '../money-text.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const amount = (facts: Facts) => moneyText(facts['amount'], facts['currency']);
const day = (text = '') => (isCivilDate(text) ? formatCivilDate(text) : text);

/** Penalties, statements of account, compensations and what was given up, as the timeline tells it. */
export const settlementEvents = {
  PenaltyNoteIssued: (facts: Facts) => `Nota de calcul penalități ${number(facts)} a fost întocmită, ${amount(facts)}`,
  PenaltyNoteSent: (facts: Facts) => `Nota de calcul penalități ${number(facts)} a fost trimisă clientului`,
  PenaltyNotePaid: (facts: Facts) => `Nota de calcul penalități ${number(facts)} este plătită`,
  PenaltyNoteAnnulled: (facts: Facts) => `Nota de calcul penalități ${number(facts)} a fost anulată`,
  AccountStatementMade: (facts: Facts) =>
    facts['way'] === 'email'
      ? `Confirmarea de sold la ${day(facts['date'])} a fost trimisă clientului`
      : `Confirmarea de sold la ${day(facts['date'])} a fost întocmită`,
  AccountStatementAnswered: (facts: Facts) =>
    facts['answer'] === 'confirmed'
      ? `Clientul confirmă soldul la ${day(facts['date'])}`
      : `Clientul are altă sumă în evidență la ${day(facts['date'])}`,
  InvoicesCompensated: (facts: Facts) => `Compensare de ${amount(facts)}, procesul-verbal ${number(facts)}`,
  CompensationUndone: (facts: Facts) => `Compensarea din procesul-verbal ${number(facts)} a fost anulată`,
  InvoiceWrittenOff: (facts: Facts) => `S-a renunțat la ${amount(facts)} din factura ${number(facts)}`,
};
