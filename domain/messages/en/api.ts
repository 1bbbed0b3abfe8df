import type { api as ro } from '../ro/api.ts';

export const api: typeof ro = {};
