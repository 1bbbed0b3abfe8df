import { pluralRo } from '../plural.ts';

export const notices = {
  title: 'Notificări',
  lead: 'Ce s-a întâmplat la clienții dvs. Cât lipsiți, le primește înlocuitorul.',
  count: (count: number) => pluralRo(count, 'notificare nouă', 'notificări noi'),
  none: 'nimic nou',
  markRead: 'Marchează ca citite',
  marked: 'Toate notificările sunt citite',
  isNew: 'nouă',
  empty: 'Nicio notificare',
  emptyText: 'Răspunsurile clienților, expirările și răspunsurile ANAF apar aici, pentru cine are clientul.',
  emptyExample: '«Oferta OF-12 a fost acceptată», a doua zi «Contractul 15 expiră în 30 de zile».',
  companies: {
    title: 'Companii',
    lead: 'Companiile în care lucrați. Cifrele sunt ale fiecăreia, acum.',
    company: 'Companie',
    role: 'Rol',
    waiting: 'De emis sau de trimis',
    efactura: 'e-Factura',
    late: (count: number) => `${count} peste termen`,
    rejected: (count: number) => pluralRo(count, 'respinsă', 'respinse'),
    calm: 'la zi',
    overdue: 'Restanți',
    open: 'Deschide',
    here: 'aici sunteți',
  },
};
