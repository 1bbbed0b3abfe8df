import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { contractPaper as ro } from '../ro/contract-paper.ts';

const day = (date: string) => (isCivilDate(date) ? formatCivilDate(date) : date);

/** Words of the papers of contracts and addenda that are neither labels nor a template's own text. */
export const contractPaper: typeof ro = {
  title: 'SERVICES AGREEMENT',
  inText: 'the Services Agreement',
  addendumInText: 'Addendum',
  annex: 'Annex 1. Contracted services',
  annexLead: 'The services, quantities and prices agreed are the following.',
  preamble: (provider, client, from) =>
    `${provider}, the Provider, and ${client}, the Client, identified in the agreement, agree that from ${day(from)}:`,
  durationHeading: 'TERM',
  changesHeading: 'CHANGES',
  servicesHeading: 'SERVICES',
  servicesText: 'The services in Annex 1 change as the table below says, which is part of this addendum.',
  restHeading: 'FINAL PROVISIONS',
  rest: 'All other clauses of the agreement stay as they are. This addendum is part of the agreement.',
  extended: (until) => `The term of the agreement is extended until ${day(until)}.`,
  duration: 'Term',
  until: (end) => `Until ${day(end)}.`,
  openEnded: 'For an indefinite term.',
  ends: 'Ends.',
  bases: { per_unit: '', per_visit: ' a visit', per_month: ' a month' },
  rhythms: {
    once: '',
    on_call: ', on call',
    weekly: ', weekly',
    every_n_weeks: ', every few weeks',
    monthly: ', monthly',
  },
  exceptVat: 'excluding VAT',
  clauses: {
    foreignCurrency:
      'The price is set in a foreign currency; it is paid in the currency and to the account on the invoice.',
    offer: (number) => ` (offer no. ${number})`,
    onReport: ', on the basis of the acceptance report',
    tacit: (days) =>
      `If the Client does not answer within ${days} working days of receiving the report, the services are deemed accepted.`,
    legalInterest:
      'For late payment the Client owes the statutory default interest from the due date until payment, without further notice.',
    penalties: (percent) =>
      `For late payment the Client owes penalties of ${percent}% a day of the unpaid amount, from the due date until payment, without further notice.`,
    retention: (percent, until) =>
      `As a performance guarantee the Client keeps ${percent}% of the value of each invoice before VAT and pays the amounts kept on ${day(until)}, unless it has raised claims against them by then.`,
    openEnded: (start) => `The agreement takes effect on ${day(start)}, for an indefinite term.`,
    term: (start, end) => `The agreement takes effect on ${day(start)} and ends on ${day(end)}.`,
    priceOfOffer: 'The price of each service is the one in the offer accepted by the Client.',
    priceNotRegistered: (net) => `The price is ${net}. The Provider is not registered for VAT.`,
    priceConsumer: (gross) => `The price is ${gross}, VAT included.`,
    price: (net) => `The price is ${net}, to which VAT is added as the law provides.`,
    represented: (who) => `, represented by ${who}`,
    tradeRegister: (number) => `, entered in the trade register under no. ${number}`,
    fiscalCode: (code) => `, tax identification code ${code}`,
    account: (iban, bank) => `, account ${iban}${bank === '' ? '' : ` with ${bank}`}`,
  },
};
