import type { companies as ro } from '../ro/companies.ts';

export const companies: typeof ro = {
  errors: {
    seriesDate:
      'The series already has a document with a later date. Choose the same or a later date, or another series.',
    seriesInUse: 'The series already has documents: its number and prefix no longer change. Open another series.',
    notConfirmed: 'Confirm the company’s data first, in Settings.',
  },
};
