import type { identity as ro } from '../ro/identity.ts';

export const identity: typeof ro = {};
