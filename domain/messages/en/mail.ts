import type { mail as ro } from '../ro/mail.ts';

export const mail: typeof ro = {};
