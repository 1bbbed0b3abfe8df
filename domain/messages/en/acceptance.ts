import type { acceptance as ro } from '../ro/acceptance.ts';

export const acceptance: typeof ro = {};
