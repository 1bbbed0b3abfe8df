import type { companies as ro } from '../ro/companies.ts';

export const companies: typeof ro = {};
