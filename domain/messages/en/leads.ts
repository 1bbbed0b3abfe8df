import type { leads as ro } from '../ro/leads.ts';

export const leads: typeof ro = {
  errors: {
    ended: 'This lead is closed already. A new message or offer opens it again.',
  },
};
