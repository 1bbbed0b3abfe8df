import type { timeline as ro } from '../ro/timeline.ts';
import { clientEvents } from './client-events.ts';
import { offerEvents } from './offer-events.ts';

const events: (typeof ro)['events'] = {
  ...clientEvents,
  ...offerEvents,
  LinkRenewed: (_facts) => 'The client asked for a new link',
};

export const timeline: typeof ro = {
  events,
  errors: {
    dayMissing: 'A task needs a day.',
    dayPast: 'Choose today or a later day.',
  },
};
