import { deliveredText } from '../delivered-text.ts';

type Facts = Record<string, string>;
const title = (facts: Facts) => facts['title'] ?? '';
const span = (facts: Facts) =>
  [facts['from'], facts['to']].map((one) => (one ?? '').split('-').reverse().join('.')).join(' – ');
const day = (facts: Facts) => (facts['date'] ?? '').split('-').reverse().join('.');

/** What happened in the field, as the timeline tells it. */
export const deliveryEvents = {
  WorkPlanned: (facts: Facts) => `Intervenție planificată pentru ${day(facts)}: ${title(facts)}`,
  WorkRescheduled: (facts: Facts) => `Intervenție modificată, ${day(facts)}: ${title(facts)}`,
  WorkStarted: (facts: Facts) => `Lucrul a început: ${title(facts)}`,
  ServiceDelivered: (facts: Facts) => `Prestat ${deliveredText(facts, 'ro')}: ${title(facts)}`,
  WorkBlocked: (facts: Facts) => `Intervenție blocată: ${title(facts)}`,
  WorkSeenByClient: (facts: Facts) => `Lucrarea confirmată la fața locului de client: ${title(facts)}`,
  ExtraWorkFound: (facts: Facts) => `Lucrare suplimentară găsită la ${title(facts)}`,
  VisitsPlanned: (facts: Facts) => `Intervenții care se fac singure, din ${day(facts)}: ${facts['name'] ?? ''}`,
  VisitsEnded: (facts: Facts) => `Intervențiile nu se mai fac singure: ${facts['name'] ?? ''}`,
  PeriodsPlanned: (facts: Facts) => `Lunile se închid singure: ${facts['name'] ?? ''}`,
  PeriodsEnded: (facts: Facts) => `Lunile nu se mai închid singure: ${facts['name'] ?? ''}`,
  PeriodClosed: (facts: Facts) => `Lună închisă, ${span(facts)}`,
};
