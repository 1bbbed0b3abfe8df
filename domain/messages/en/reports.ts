import type { reports as ro } from '../ro/reports.ts';

export const reports: typeof ro = {};
