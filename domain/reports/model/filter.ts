import { z } from 'zod';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate as asDay,
  earliest,
  firstOfMonth,
  lastOfMonth,
  latest,
} from '#domain/kernel/pure/civil-date.ts';
import { civilDate, currency, cursor, optional } from '#domain/kernel/schemas.ts';

/** The period that a report shows when none is asked for. */
export const PERIODS = ['month', 'year', 'everything', 'next_quarter'] as const;
export type Period = (typeof PERIODS)[number];

/** What a report can be asked; its page shows a field for each. */
export interface Filters {
  period?: Period | undefined;
  currency?: true | undefined;
  /** What the rows are of; the first when not said. */
  by?: readonly [string, ...string[]] | undefined;
}

/** What a report is asked for, nothing left open. */
export interface Filter {
  from: CivilDate;
  to: CivilDate;
  currency: 'RON' | 'EUR' | 'USD';
  by: string;
}

/** A screenful of rows; files ask for more at a time. */
export const SCREEN = 100;
export const MOST = 1_000;

const Input = z.object({
  from: optional(civilDate()),
  to: optional(civilDate()),
  currency: currency().default('RON'),
  by: z.string().default(''),
  after: cursor(),
  size: z.coerce.number().int().min(1).max(MOST).default(SCREEN),
});

/** The input of a report: what it cannot be asked is not among it. */
export const filterInput = ({ period, currency: hasCurrency, by }: Filters) =>
  asInput(
    Input.extend({ by: by ? z.enum(by).default(by[0]) : Input.shape.by }).omit({
      ...(period ? {} : { from: true, to: true }),
      ...(hasCurrency ? {} : { currency: true }),
      ...(by ? {} : { by: true }),
    }),
  );

/** Guaranteed by what reads it, which takes every missing field for one that was not asked. */
const asInput = (schema: z.ZodType) =>
  schema as z.ZodType<Partial<z.output<typeof Input>>, Partial<z.input<typeof Input>>>;

/** The first day that a report can be asked for, and the last. */
export const ALWAYS = { from: asDay('2000-01-01'), to: asDay('2099-12-31') };

/** The days of a period that holds today, both included. */
export function daysOf(period: Period, today: CivilDate): { from: CivilDate; to: CivilDate } {
  switch (period) {
    case 'month':
      return { from: firstOfMonth(today), to: lastOfMonth(today) };
    case 'year':
      return { from: asDay(`${today.slice(0, 4)}-01-01`), to: asDay(`${today.slice(0, 4)}-12-31`) };
    case 'next_quarter':
      return { from: today, to: addDays(addMonths(today, 3), -1) };
    case 'everything':
      return ALWAYS;
  }
}

/** Two days in their order, whichever was typed first; what is not asked for is the report's own period. */
export function spanOf(
  period: Period,
  asked: { from?: CivilDate | undefined; to?: CivilDate | undefined },
  today: CivilDate,
): { from: CivilDate; to: CivilDate } {
  const usual = daysOf(period, today);
  const from = asked.from ?? (asked.to === undefined ? usual.from : earliest(usual.from, asked.to));
  const to = asked.to ?? (asked.from === undefined ? usual.to : latest(usual.to, asked.from));
  return { from: earliest(from, to), to: latest(from, to) };
}
