import { acceptanceEvents } from './acceptance-events.ts';
import { chatEvents } from './chat-events.ts';
import { clientEvents } from './client-events.ts';
import { contractEvents } from './contract-events.ts';
import { deliveryEvents } from './delivery-events.ts';
import { efacturaEvents } from './efactura-events.ts';
import { invoiceEvents } from './invoice-events.ts';
import { matchEvents } from './match-events.ts';
import { offerEvents } from './offer-events.ts';
import { paymentEvents } from './payment-events.ts';
import { portalEvents } from './portal-events.ts';
import { reminderEvents } from './reminder-events.ts';
import { settlementEvents } from './settlement-events.ts';

/** What happened, by the event's name; each capability keeps its own sentences in `<capability>-events.ts`. */
const events = {
  ...clientEvents,
  ...chatEvents,
  ...offerEvents,
  ...contractEvents,
  ...deliveryEvents,
  ...acceptanceEvents,
  ...invoiceEvents,
  ...efacturaEvents,
  ...paymentEvents,
  ...reminderEvents,
  ...settlementEvents,
  ...matchEvents,
  ...portalEvents,
};

export const timeline = {
  events,
  actors: { client: 'Clientul, prin link', system: 'CRM AMC, automat', operator: 'Echipa CRM AMC', token: 'prin API' },
  errors: {
    dayMissing: 'O sarcină are nevoie de o zi.',
    photosOfVisit: 'Fotografiile se adaugă la o vizită.',
    photoKind: 'Fotografiile sunt imagini JPG, PNG sau WebP.',
    photoTooBig: 'O fotografie are cel mult 10 MB.',
    tooManyPhotos: 'O vizită primește cel mult 10 fotografii.',
    dayPast: 'Alegeți ziua de azi sau una viitoare.',
  },
};
