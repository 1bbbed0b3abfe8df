import { z } from 'zod';
import { ClientCard } from '#domain/clients/model/client.ts';
import { id, instant, optional, prose } from '#domain/kernel/schemas.ts';

export const LEAD_STATES = ['new', 'contacted', 'qualified', 'converted', 'lost', 'spam'] as const;
export const LEAD_SOURCES = ['email', 'phone', 'web', 'visit', 'referral', 'other'] as const;
export const isOpenLead = (state: (typeof LEAD_STATES)[number]): boolean =>
  state === 'new' || state === 'contacted' || state === 'qualified';

/** What is known of a possible client: less than of a client, a name is enough. */
export const LeadCard = ClientCard.extend({
  wants: prose(2_000),
  source: z.enum(LEAD_SOURCES).default('phone'),
  isAnother: optional(z.enum(['true'])),
});

export const Lead = z.object({
  id: id<'lead'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  clientName: z.string(),
  cui: z.string().nullable(),
  state: z.enum(LEAD_STATES),
  source: z.enum(LEAD_SOURCES),
  wants: z.string(),
  threadId: id<'thread'>().nullable(),
  assigneeId: id<'person'>().nullable(),
  lostReason: z.string().nullable(),
  createdAt: instant(),
});
export type Lead = z.output<typeof Lead>;
