import type { offers as ro } from '../ro/offers.ts';

export const offers: typeof ro = {};
