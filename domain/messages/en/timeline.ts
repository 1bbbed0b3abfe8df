import type { timeline as ro } from '../ro/timeline.ts';

export const timeline: typeof ro = {};
