import type { timeline as ro } from '../ro/timeline.ts';
import { offerEvents } from './offer-events.ts';

const events: (typeof ro)['events'] = {
  ...offerEvents,
};

export const timeline: typeof ro = { events };
