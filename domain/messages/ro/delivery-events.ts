import { deliveredText } from '../delivered-text.ts';

type Facts = Record<string, string>;
const title = (facts: Facts) => facts['title'] ?? '';
const day = (facts: Facts) => (facts['date'] ?? '').split('-').reverse().join('.');

/** What happened in the field, as the timeline tells it. */
export const deliveryEvents = {
  WorkPlanned: (facts: Facts) => `Intervenție planificată pentru ${day(facts)}: ${title(facts)}`,
  WorkRescheduled: (facts: Facts) => `Intervenție modificată, ${day(facts)}: ${title(facts)}`,
  WorkStarted: (facts: Facts) => `Lucrul a început: ${title(facts)}`,
  ServiceDelivered: (facts: Facts) => `Prestat ${deliveredText(facts, 'ro')}: ${title(facts)}`,
  WorkBlocked: (facts: Facts) => `Intervenție blocată: ${title(facts)}`,
  ExtraWorkFound: (facts: Facts) => `Lucrare suplimentară găsită la ${title(facts)}`,
};
