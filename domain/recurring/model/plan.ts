import { z } from 'zod';
import { ClockTime, Minutes, MOST_CHECKS } from '#domain/delivery/model/work.ts';
import { civilDate, id, line, optional, positiveQuantity, prose, quantity } from '#domain/kernel/schemas.ts';
import { MONTHLY_ON, OFF_DAYS, VISIT_RHYTHMS } from './rhythm.ts';

export const REPORT_CHOICES = ['none', 'draft', 'send'] as const;
export type ReportChoice = (typeof REPORT_CHOICES)[number];
export const INVOICE_CHOICES = ['none', 'draft', 'issue'] as const;
export type InvoiceChoice = (typeof INVOICE_CHOICES)[number];

/** For how many days ahead visits are made. */
export const HORIZON_DAYS = 14;
const MOST_WEEKS = 52;
const month = () => z.coerce.number().int().min(1).max(12);

/** How often, from when and where to, and what of an intervention stays the same each time. */
export const VisitPlanFields = z.object({
  rhythm: z.enum(VISIT_RHYTHMS),
  weeks: z.coerce.number().int().min(1).max(MOST_WEEKS).default(1),
  weekdays: optional(z.array(z.coerce.number().int().min(1).max(7)).max(7)),
  monthlyOn: z.enum(MONTHLY_ON).default('day'),
  seasonFrom: optional(month()),
  seasonTo: optional(month()),
  startDate: civilDate(),
  endDate: optional(civilDate()),
  offDays: z.enum(OFF_DAYS).default('next'),
  siteId: optional(id<'site'>()),
  assigneeId: optional(id<'person'>()),
  /** Instead of a person: each visit goes to whoever of the team is there on its day. */
  teamId: optional(id<'team'>()),
  minutes: optional(Minutes),
  time: optional(ClockTime),
  planned: optional(positiveQuantity()),
  instructions: optional(prose(2_000)),
  checks: optional(z.array(line(200)).max(MOST_CHECKS)),
});

export const VisitPlan = z.object({
  visitPlanId: id<'visitPlan'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  contractedServiceId: id<'contractedService'>(),
  rhythm: z.enum(VISIT_RHYTHMS),
  weeks: z.number().int(),
  /** ISO days as `1,4`. */
  weekdays: z.string().nullable(),
  monthlyOn: z.enum(MONTHLY_ON),
  seasonFrom: z.number().int().nullable(),
  seasonTo: z.number().int().nullable(),
  startDate: civilDate(),
  endDate: civilDate().nullable(),
  offDays: z.enum(OFF_DAYS),
  siteId: id<'site'>().nullable(),
  assigneeId: id<'person'>().nullable(),
  teamId: id<'team'>().nullable(),
  minutes: z.number().int().nullable(),
  plannedTime: z.string().nullable(),
  planned: quantity().nullable(),
  instructions: z.string().nullable(),
  checks: z.string().nullable(),
  state: z.enum(['active', 'ended']),
});
export type VisitPlan = z.output<typeof VisitPlan>;

export const PeriodPlan = z.object({
  periodPlanId: id<'periodPlan'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  report: z.enum(REPORT_CHOICES),
  invoice: z.enum(INVOICE_CHOICES),
  /** The day of the month on which its periods begin; in a shorter month the last one. */
  anchorDay: z.number().int(),
  startDate: civilDate(),
  state: z.enum(['active', 'ended']),
});
export type PeriodPlan = z.output<typeof PeriodPlan>;

/** The points of a check list kept one a line. */
export const pointsOf = (checks: string | null): string[] => (checks === null ? [] : checks.split('\n'));
