import type { z } from 'zod';
import type { showOffer } from '#domain/offers/show-offer.ts';

/** An offer as its page gets it. */
export type ShownOffer = z.output<typeof showOffer.definition.output>;
