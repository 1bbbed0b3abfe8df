import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';

/** What the law says, dated. Read by every role; written by migrations, exchange rates by `crm_law`. No tenant, no personal data. */
export const law = pg.pgSchema('law');

const civil = () => pg.date({ mode: 'string' }).$type<import('#domain/kernel/pure/civil-date.ts').CivilDate>();

/** Natural key and validity: in force from `validFrom` to the day before `validTo`. `endedBy` names what ended it without a successor. */
const dated = () => ({
  key: pg.text().notNull(),
  validFrom: civil().notNull(),
  validTo: civil(),
  endedBy: pg.text(),
  ...sourced(),
});

const sourced = () => ({ source: pg.text().notNull(), note: pg.text() });

const datedRules = (name: string, t: { key: pg.AnyPgColumn; validFrom: pg.AnyPgColumn; validTo: pg.AnyPgColumn }) => [
  pg.primaryKey({ columns: [t.key, t.validFrom] }),
  pg.check(`${name}_period`, sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`),
];

/** Rates in hundredths of a percent: 2100 is 21 %. */
export const vatRate = law.table('vat_rate', { ...dated(), rate: pg.integer().notNull() }, (t) =>
  datedRules('vat_rate', t),
);

/** Amounts in minor units of `currency` that something may not exceed, or that are owed. */
export const ceiling = law.table(
  'ceiling',
  { ...dated(), amount: pg.bigint({ mode: 'bigint' }).notNull(), currency: pg.char({ length: 3 }).notNull() },
  (t) => datedRules('ceiling', t),
);

/** Lengths of time; `day_of_next_month` counts inside the month after the event. */
export const term = law.table(
  'term',
  {
    ...dated(),
    count: pg.integer().notNull(),
    unit: pg.text({ enum: ['hour', 'calendar_day', 'working_day', 'day_of_next_month', 'month', 'year'] }).notNull(),
  },
  (t) => [
    ...datedRules('term', t),
    pg.check(
      'term_unit',
      sql`${t.unit} in ('hour', 'calendar_day', 'working_day', 'day_of_next_month', 'month', 'year')`,
    ),
  ],
);

/** Days on which nobody has to work. The day is the validity. */
export const holiday = law.table('holiday', { date: civil().primaryKey(), name: pg.text().notNull(), ...sourced() });

/** What the central bank published on `date`: `rate` ×10^4 lei for `multiplier` units of the currency. */
export const exchangeRate = law.table(
  'exchange_rate',
  {
    currency: pg.char({ length: 3 }).notNull(),
    date: civil().notNull(),
    rate: pg.bigint({ mode: 'bigint' }).notNull(),
    multiplier: pg.integer().notNull().default(1),
    ...sourced(),
  },
  (t) => [
    pg.primaryKey({ columns: [t.currency, t.date] }),
    pg.check('exchange_rate_positive', sql`${t.rate} > 0 and ${t.multiplier} > 0`),
  ],
);

/** Texts that a document must bear in a situation, with the VAT category and exemption code of the XML. */
export const mention = law.table(
  'mention',
  { ...dated(), ro: pg.text().notNull(), en: pg.text().notNull(), category: pg.text(), exemptionCode: pg.text() },
  (t) => datedRules('mention', t),
);

/** Questions that the law leaves open: our `choice` among `choices`, which an accountant may change for a company. */
export const doubt = law.table(
  'doubt',
  { ...dated(), question: pg.text().notNull(), choice: pg.text().notNull(), choices: pg.text().array().notNull() },
  (t) => [...datedRules('doubt', t), pg.check('doubt_choice', sql`${t.choice} = any(${t.choices})`)],
);
