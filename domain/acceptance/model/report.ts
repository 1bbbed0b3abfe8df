import { z } from 'zod';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import {
  amount,
  civilDate,
  id,
  instant,
  line,
  optional,
  positiveQuantity,
  prose,
  quantity,
} from '#domain/kernel/schemas.ts';
import { REPORT_STATES } from './report-state.ts';

export const MOST_LINES = 500;

/** What was delivered of one contracted service. */
export const ReportLineFields = z.object({
  contractedServiceId: id<'contractedService'>(),
  delivered: positiveQuantity(),
});
export type ReportLineFields = z.output<typeof ReportLineFields>;

/** What a person writes on a report before it is sent. */
export const ReportFields = z.object({
  periodStart: optional(civilDate()),
  periodEnd: optional(civilDate()),
  place: optional(line(150)),
  committee: optional(prose(1_000)),
  registrationNumber: optional(line(60)),
  findings: optional(prose(2_000)),
  lines: optional(z.array(ReportLineFields).max(MOST_LINES)),
});
export type ReportFields = z.output<typeof ReportFields>;

export const ReportLine = z.object({
  lineId: id<'acceptanceLine'>(),
  contractedServiceId: id<'contractedService'>(),
  name: z.string(),
  unit: z.enum(UNIT_KEYS),
  contracted: quantity(),
  delivered: quantity(),
  accepted: quantity(),
  invoiced: quantity(),
  net: amount(),
});

export const Objection = z.object({
  objectionId: id<'objection'>(),
  lineId: id<'acceptanceLine'>().nullable(),
  text: z.string(),
  termDate: civilDate().nullable(),
  remediedAt: instant().nullable(),
});

export const ReportHead = z.object({
  reportId: id<'acceptanceReport'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  contractId: id<'contract'>().nullable(),
  printedNumber: z.string().nullable(),
  state: z.enum(REPORT_STATES),
  reportDate: civilDate().nullable(),
  periodStart: civilDate(),
  periodEnd: civilDate(),
  net: amount(),
  sentAt: instant().nullable(),
  answeredAt: instant().nullable(),
});
export type ReportHead = z.output<typeof ReportHead>;
