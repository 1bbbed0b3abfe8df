import type { signing as ro } from '../ro/signing.ts';

export const signing: typeof ro = {};
