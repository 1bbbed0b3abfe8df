import { z } from 'zod';
import { amount, teamFrame } from './frame/fields.ts';
import { money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

type Key = 'vat.small_business' | 'vat.cash_accounting';

const NAMES: Record<'ro' | 'en', Record<Key, string>> = {
  ro: { 'vat.small_business': 'scutirea de TVA', 'vat.cash_accounting': 'TVA la încasare' },
  en: { 'vat.small_business': 'the VAT exemption', 'vat.cash_accounting': 'cash accounting' },
};

const TO_DO: Record<'ro' | 'en', Record<Key, string>> = {
  ro: {
    'vat.small_business':
      'Înregistrarea în scopuri de TVA se cere cel târziu în ziua depășirii, iar de atunci facturile au TVA. Vorbiți din timp cu contabilul.',
    'vat.cash_accounting':
      'După depășire sistemul TVA la încasare nu se mai aplică și ieșirea din el se notifică la ANAF. Vorbiți din timp cu contabilul.',
  },
  en: {
    'vat.small_business':
      'Registration for VAT is asked for on the day of exceeding at the latest, and invoices bear VAT from then on. Talk to your accountant in time.',
    'vat.cash_accounting':
      'Once it is exceeded cash accounting no longer applies, and leaving it is notified to ANAF. Talk to your accountant in time.',
  },
};

/** The turnover of a year has come to 80, 90 or 100 percent of a ceiling of the law. */
export const ceilingNear = defineMessage({
  audience: 'account',
  schema: z.object({
    ...teamFrame,
    key: z.enum(['vat.small_business', 'vat.cash_accounting']),
    year: z.coerce.number().int(),
    level: z.coerce.number().int(),
    turnover: amount(),
    ceiling: amount(),
  }),
  ro: ({ key, year, level, turnover, ceiling }) => ({
    subject:
      level === 100
        ? `Ați depășit plafonul pentru ${NAMES.ro[key]}`
        : `Ați ajuns la ${level}% din plafonul pentru ${NAMES.ro[key]}`,
    sentences: [
      `Facturile emise în aplicație în ${year} însumează ${money(turnover, 'RON', 'ro')} fără TVA; plafonul este ${money(ceiling, 'RON', 'ro')}.`,
      TO_DO.ro[key],
    ],
    button: 'Vezi plafonul',
  }),
  en: ({ key, year, level, turnover, ceiling }) => ({
    subject:
      level === 100
        ? `You have passed the ceiling for ${NAMES.en[key]}`
        : `You have come to ${level}% of the ceiling for ${NAMES.en[key]}`,
    sentences: [
      `Invoices issued in the application in ${year} come to ${money(turnover, 'RON', 'en')} without VAT; the ceiling is ${money(ceiling, 'RON', 'en')}.`,
      TO_DO.en[key],
    ],
    button: 'See the ceiling',
  }),
});
