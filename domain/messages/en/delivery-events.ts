import { deliveredText } from '../delivered-text.ts';
import type { deliveryEvents as ro } from '../ro/delivery-events.ts';

type Facts = Record<string, string>;
const title = (facts: Facts) => facts['title'] ?? '';
const span = (facts: Facts) =>
  [facts['from'], facts['to']].map((one) => (one ?? '').split('-').reverse().join('.')).join(' – ');
const day = (facts: Facts) => (facts['date'] ?? '').split('-').reverse().join('.');

export const deliveryEvents: typeof ro = {
  WorkPlanned: (facts) => `Work planned for ${day(facts)}: ${title(facts)}`,
  WorkRescheduled: (facts) => `Work changed, ${day(facts)}: ${title(facts)}`,
  WorkStarted: (facts) => `Work started: ${title(facts)}`,
  ServiceDelivered: (facts) => `Delivered ${deliveredText(facts, 'en')}: ${title(facts)}`,
  WorkBlocked: (facts) => `Work blocked: ${title(facts)}`,
  WorkSeenByClient: (facts: Facts) => `The client confirmed the work on the spot: ${title(facts)}`,
  ExtraWorkFound: (facts) => `Extra work found at ${title(facts)}`,
  VisitsPlanned: (facts) => `Work that is planned by itself, from ${day(facts)}: ${facts['name'] ?? ''}`,
  VisitsEnded: (facts) => `Work is no longer planned by itself: ${facts['name'] ?? ''}`,
  PeriodsPlanned: (facts) => `Months are closed by themselves: ${facts['name'] ?? ''}`,
  PeriodsEnded: (facts) => `Months are no longer closed by themselves: ${facts['name'] ?? ''}`,
  PeriodClosed: (facts) => `Month closed, ${span(facts)}`,
};
