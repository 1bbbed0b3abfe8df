import type { leads as ro } from '../ro/leads.ts';

export const leads: typeof ro = {
  errors: {
    duplicates: 'A client with this CUI or e-mail is there already. Choose that one or add a new one.',
    converted: 'It has become a client already: work goes on at the client’s page.',
  },
};
