import { z } from 'zod';
import { civilDate, id, optional, prose } from '#domain/kernel/schemas.ts';
import { AddendumService, MOST_SERVICE_CHANGES } from './addendum-service.ts';

const MOST_CHANGES = 20_000;

export const ADDENDUM_STATES = ['draft', 'sent', 'partially_signed', 'in_force', 'refused'] as const;
export type AddendumState = (typeof ADDENDUM_STATES)[number];

/** What an addendum changes: the end, the text, services, or several of these. */
export const AddendumFields = z.object({
  effectiveDate: optional(civilDate()),
  newEndDate: optional(civilDate()),
  changes: optional(prose(MOST_CHANGES)),
  services: z.array(AddendumService).max(MOST_SERVICE_CHANGES).default([]),
});
export type AddendumFields = z.output<typeof AddendumFields>;

/** Act adițional as verbs answer it. */
export const AddendumHead = z.object({
  addendumId: id<'addendum'>(),
  contractId: id<'contract'>(),
  version: z.number().int(),
  number: z.number().int(),
  state: z.enum(ADDENDUM_STATES),
  effectiveDate: civilDate(),
  newEndDate: civilDate().nullable(),
  changes: z.string(),
});
export type AddendumHead = z.output<typeof AddendumHead>;

export const isWaiting = (state: AddendumState): boolean => state === 'sent' || state === 'partially_signed';
