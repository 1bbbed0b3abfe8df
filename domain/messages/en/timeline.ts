import type { timeline as ro } from '../ro/timeline.ts';
import { acceptanceEvents } from './acceptance-events.ts';
import { clientEvents } from './client-events.ts';
import { deliveryEvents } from './delivery-events.ts';
import { offerEvents } from './offer-events.ts';

const events: (typeof ro)['events'] = {
  ...clientEvents,
  ...offerEvents,
  ...deliveryEvents,
  ...acceptanceEvents,
  LinkRenewed: (_facts) => 'The client asked for a new link',
};

export const timeline: typeof ro = {
  events,
  errors: {
    dayMissing: 'A task needs a day.',
    dayPast: 'Choose today or a later day.',
  },
};
