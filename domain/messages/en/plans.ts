import type { plans as ro } from '../ro/plans.ts';

export const plans: typeof ro = {};
