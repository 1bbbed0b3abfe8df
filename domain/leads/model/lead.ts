import { z } from 'zod';
import { civilDate, id, instant } from '#domain/kernel/schemas.ts';

export const LEAD_STATES = ['new', 'contacted', 'qualified', 'converted', 'lost', 'spam'] as const;
export type LeadState = (typeof LEAD_STATES)[number];
/** States in which something is still to be done about a lead. */
export const OPEN_STATES = ['new', 'contacted', 'qualified'] as const;
export type OpenState = (typeof OPEN_STATES)[number];
export const LEAD_SOURCES = ['email', 'phone', 'web', 'visit', 'referral', 'chat', 'other'] as const;

export const isOpen = (state: LeadState): state is OpenState => OPEN_STATES.some((one) => one === state);

export const Lead = z.object({
  id: id<'lead'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  state: z.enum(LEAD_STATES),
  source: z.enum(LEAD_SOURCES),
  wants: z.string(),
  threadId: id<'thread'>().nullable(),
  assigneeId: id<'person'>().nullable(),
  contactedAt: instant().nullable(),
  endedAt: instant().nullable(),
  lostReason: z.string().nullable(),
  createdAt: instant(),
});
export type Lead = z.output<typeof Lead>;

/** What is to be done next about a lead, and when. */
export const NextStep = z.object({ taskId: id<'task'>(), text: z.string(), dueDate: civilDate().nullable() });
