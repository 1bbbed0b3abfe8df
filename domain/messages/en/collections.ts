import type { collections as ro } from '../ro/collections.ts';

export const collections: typeof ro = {};
