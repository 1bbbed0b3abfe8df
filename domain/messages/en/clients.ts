import type { clients as ro } from '../ro/clients.ts';

export const clients: typeof ro = {
  errors: {
    county: 'Choose the county from the list.',
    unknownService: 'Choose a service from the catalogue.',
    priceMissing: 'The service has no price in the catalogue. Write the price.',
    duplicate: (p) => `There is already ${p['name'] ?? ''}. Use the existing client, or confirm that this is another.`,
  },
};
