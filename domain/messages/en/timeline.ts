import type { timeline as ro } from '../ro/timeline.ts';
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

const events: (typeof ro)['events'] = {
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

export const timeline: typeof ro = {
  events,
  actors: {
    client: 'The client, by link',
    system: 'CRM AMC, by itself',
    operator: 'The CRM AMC team',
    token: 'by API',
  },
  errors: {
    dayMissing: 'A task needs a day.',
    photosOfVisit: 'Photos are added to a visit.',
    photoKind: 'Photos are JPG, PNG or WebP pictures.',
    photoTooBig: 'A photo has at most 10 MB.',
    tooManyPhotos: 'A visit takes at most 10 photos.',
    dayPast: 'Choose today or a later day.',
  },
};
