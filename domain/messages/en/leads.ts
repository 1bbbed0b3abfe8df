import type { leads as ro } from '../ro/leads.ts';

export const leads: typeof ro = {};
