import type { settings as ro } from '../ro/settings.ts';

export const settings: typeof ro = {};
