import type { catalogue as ro } from '../ro/catalogue.ts';

export const catalogue: typeof ro = {};
