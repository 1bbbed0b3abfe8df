import { pluralRo } from '../plural.ts';

export const plans = {
  title: 'Planul firmei',
  plan: 'Plan',
  until: 'Până la',
  left: 'Rămân',
  days: (count: number) => pluralRo(count, 'zi', 'zile'),
  names: { standard: 'Standard', premium: 'Premium' },
  states: { trial: 'Luna gratuită de Premium', premium: 'Plătit', standard: 'Gratuit, fără termen' },
  afterTitle: 'Ce se întâmplă la sfârșit',
  after: [
    'Firma revine singură la Standard, gratuit; nimic din ce a făcut nu se pierde și nu se ascunde.',
    'Ce este în lucru, o semnătură cerută, o plată începută, o factură pe drum spre SPV, se încheie normal.',
    'Facturile se trimit în SPV cu un click; avertizările de termen rămân.',
    'Ce rulează de la sine (reamintiri, lucrări recurente) se oprește și repornește la revenire.',
  ],
  afterEnd: 'apoi Standard, gratuit',
  forEver: 'fără termen',
  priceTitle: 'Cât costă Premium',
  compareTitle: 'Standard și Premium',
};
