import { z } from 'zod';
import { StoredFile } from '#domain/files/model/stored-file.ts';
import { civilDate, id, instant, line, optional, positiveQuantity, prose, quantity } from '#domain/kernel/schemas.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { WORK_STATES } from './work-state.ts';

export const ENTRY_KINDS = ['note', 'photo', 'hours', 'material', 'check', 'extra_work', 'missed'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
/** What people note; that a visit was missed is said by moving it. */
const NOTED_KINDS = [
  'note',
  'photo',
  'hours',
  'material',
  'check',
  'extra_work',
] as const satisfies readonly EntryKind[];

/** `08:30`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clockTime');

export const MOST_CHECKS = 50;
const [SHORTEST, LONGEST] = [5, 1_440];

/** How long an intervention is expected to take. */
export const Minutes = z.coerce.number().int().min(SHORTEST).max(LONGEST);

/** When, where, who and how much. Without a quantity what is left of the contracted one counts. */
export const Plan = z.object({
  date: civilDate(),
  time: optional(ClockTime),
  assigneeId: optional(id<'person'>()),
  /** Instead of a person: whoever of the team is there on that day. */
  teamId: optional(id<'team'>()),
  minutes: optional(Minutes),
  siteId: optional(id<'site'>()),
  planned: optional(positiveQuantity()),
  title: optional(line(150)),
  instructions: optional(prose(2_000)),
  checks: optional(z.array(line(200)).max(MOST_CHECKS)),
});

/** What was noted on the spot. Hours, quantity with unit, and the picture belong to their kinds. */
export const NewEntry = z
  .object({
    kind: z.enum(NOTED_KINDS),
    text: optional(prose(2_000)),
    hours: optional(positiveQuantity()),
    quantity: optional(positiveQuantity()),
    unit: optional(z.enum(UNIT_KEYS)),
    at: optional(instant()),
    file: optional(StoredFile),
  })
  .superRefine(({ kind, text, hours, file }, context) => {
    const miss = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' });
    if (kind === 'hours' && hours === undefined) miss('hours');
    if (kind === 'photo' && file === undefined) miss('file');
    if (kind !== 'hours' && kind !== 'photo' && text === undefined) miss('text');
  });

/** A work order as every reader sees it: nothing here is a price. Quantities are thousandths of the unit. */
export const WorkOrder = z.object({
  workOrderId: id<'workOrder'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  contractedServiceId: id<'contractedService'>(),
  siteId: id<'site'>().nullable(),
  state: z.enum(WORK_STATES),
  title: z.string(),
  instructions: z.string().nullable(),
  plannedDate: civilDate(),
  plannedTime: z.string().nullable(),
  minutes: z.number().int().nullable(),
  assigneeId: id<'person'>().nullable(),
  planned: quantity(),
  delivered: quantity(),
  startedAt: instant().nullable(),
  doneAt: instant().nullable(),
  blockedReason: z.string().nullable(),
  objectionId: id<'objection'>().nullable(),
  reportId: id<'acceptanceReport'>().nullable(),
});
export type WorkOrder = z.output<typeof WorkOrder>;

export const Site = z.object({
  name: z.string(),
  street: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  accessNotes: z.string().nullable(),
});

/** A work order in a list or on the schedule. */
export const WorkRow = WorkOrder.extend({
  clientName: z.string(),
  assigneeName: z.string().nullable(),
  service: z.string(),
  unit: z.enum(UNIT_KEYS),
  site: Site.nullable(),
});
export type WorkRow = z.output<typeof WorkRow>;

export const WorkEntry = z.object({
  entryId: id<'workEntry'>(),
  kind: z.enum(ENTRY_KINDS),
  text: z.string(),
  hours: quantity().nullable(),
  /** Of material. */
  quantity: quantity().nullable(),
  unit: z.enum(UNIT_KEYS).nullable(),
  /** Of a missed visit: its day. */
  day: civilDate().nullable(),
  fileId: id<'file'>().nullable(),
  authorName: z.string().nullable(),
  doneAt: instant().nullable(),
  at: instant(),
});
export type WorkEntry = z.output<typeof WorkEntry>;

/** That the client's person has seen it done, and signed on the spot. */
export const WorkConfirmation = z.object({
  name: z.string(),
  position: z.string().nullable(),
  signatureFileId: id<'file'>(),
  at: instant(),
});
export type WorkConfirmation = z.output<typeof WorkConfirmation>;
