import { offerEvents } from './offer-events.ts';

/** What happened, by the event's name; each capability keeps its own sentences in `<capability>-events.ts`. */
const events = {
  ...offerEvents,
};

export const timeline = { events };
