import type { notices as ro } from '../ro/notices.ts';

export const notices: typeof ro = {
  title: 'Notices',
  lead: 'What happened with your clients. While you are away, your deputy gets them.',
  count: (count) => (count === 1 ? '1 new notice' : `${count} new notices`),
  none: 'nothing new',
  markRead: 'Mark as read',
  marked: 'All notices are read',
  isNew: 'new',
  empty: 'No notices',
  emptyText: 'Clients’ answers, expiry and ANAF’s answers appear here, for whoever has the client.',
  emptyExample: '“Offer OF-12 was accepted”, a day later “Contract 15 expires in 30 days”.',
  companies: {
    title: 'Companies',
    lead: 'The companies in which you work. The figures are of each of them, now.',
    company: 'Company',
    role: 'Role',
    waiting: 'To issue or to send',
    efactura: 'e-Factura',
    late: (count) => `${count} past the term`,
    rejected: (count) => `${count} rejected`,
    calm: 'up to date',
    overdue: 'Overdue',
    open: 'Open',
    here: 'you are here',
  },
};
