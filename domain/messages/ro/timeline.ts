import { acceptanceEvents } from './acceptance-events.ts';
import { clientEvents } from './client-events.ts';
import { deliveryEvents } from './delivery-events.ts';
import { offerEvents } from './offer-events.ts';

/** What happened, by the event's name; each capability keeps its own sentences in `<capability>-events.ts`. */
const events = {
  ...clientEvents,
  ...offerEvents,
  ...deliveryEvents,
  ...acceptanceEvents,
  LinkRenewed: (_facts: Record<string, string>) => 'Clientul a cerut un link nou',
};

export const timeline = {
  events,
  errors: {
    dayMissing: 'O sarcină are nevoie de o zi.',
    dayPast: 'Alegeți ziua de azi sau una viitoare.',
  },
};
