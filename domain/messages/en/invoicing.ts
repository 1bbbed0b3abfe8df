import type { invoicing as ro } from '../ro/invoicing.ts';

export const invoicing: typeof ro = {};
