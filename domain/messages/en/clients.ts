import type { clients as ro } from '../ro/clients.ts';

export const clients: typeof ro = {};
