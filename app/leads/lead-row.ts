import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import type { Tone } from '#app/ui/tone.ts';
import type { LeadState } from '#domain/leads/model/lead.ts';

/** A lead as its lists show it. */
export interface LeadRow {
  id: string;
  version: number;
  clientId: string;
  name: string;
  cui: string | null;
  state: LeadState;
  source: 'email' | 'phone' | 'web' | 'visit' | 'referral' | 'chat' | 'other';
  wants: string;
  assigneeId: string | null;
  createdAt: Date;
  nextStep: { text: string; dueDate: CivilDate | null } | null;
}

export const leadTone: Record<LeadState, Tone> = {
  new: 'warning',
  contacted: 'info',
  qualified: 'info',
  converted: 'success',
  lost: 'neutral',
  spam: 'neutral',
};

/** Whole days since it came. */
export const ageOf = ({ createdAt }: { createdAt: Date }, today: CivilDate): number =>
  Math.max(0, daysBetween(civilDateOf(createdAt), today));
