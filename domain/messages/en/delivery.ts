import type { delivery as ro } from '../ro/delivery.ts';

export const delivery: typeof ro = {};
