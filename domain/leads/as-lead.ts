import type { Lead } from './model/lead.ts';
import type { LeadRow } from './repo.ts';

/** A lead's row as verbs answer it. */
export const asLead = (row: LeadRow): Lead => row;
