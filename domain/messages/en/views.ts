import type { views as ro } from '../ro/views.ts';

export const views: typeof ro = {
  save: 'Keep this view',
  name: 'Name of the view',
  help: 'The filters of now become a tab, for you only.',
  remove: 'Remove the view',
  saved: 'The view was kept.',
  errors: { tooMany: 'You already have 8 views of this list. Remove one and try again.' },
};
