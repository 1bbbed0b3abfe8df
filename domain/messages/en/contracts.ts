import type { contracts as ro } from '../ro/contracts.ts';

export const contracts: typeof ro = {};
