import { pluralEn } from '../plural.ts';
import type { plans as ro } from '../ro/plans.ts';

export const plans: typeof ro = {
  title: 'The company’s plan',
  plan: 'Plan',
  until: 'Until',
  left: 'Left',
  days: (count) => pluralEn(count, 'day', 'days'),
  names: { standard: 'Standard', premium: 'Premium' },
  states: { trial: 'The free month of Premium', premium: 'Paid', standard: 'Free, without term' },
  afterTitle: 'What happens at the end',
  after: [
    'The company returns to Standard by itself, for free; nothing it made is lost or hidden.',
    'What is in flight, a signature asked for, a payment begun, an invoice on its way to SPV, ends as usual.',
    'Invoices go to SPV by a click; the warnings of terms stay.',
    'What runs by itself (reminders, recurring work) pauses and resumes on return.',
  ],
  afterEnd: 'then Standard, for free',
  forEver: 'without term',
  priceTitle: 'What Premium costs',
  compareTitle: 'Standard and Premium',
};
