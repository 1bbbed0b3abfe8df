import { z } from 'zod';
import { amount } from '#domain/kernel/schemas.ts';
import { THRESHOLDS } from './rule.ts';

/** Whether a company has chosen: `never`, or the least chance in percent. */
export const THRESHOLD_CHOICES = ['never', ...THRESHOLDS.map(String)] as ['never', ...string[]];

/** A bank keeps lei, not hundreds of them. */
const MOST_KEPT = 10_000n;

export const THANKS = ['send', 'none'] as const;

export const RuleInput = z.object({
  threshold: z.enum(THRESHOLD_CHOICES),
  chargeTolerance: amount().refine((value) => value >= 0n && value <= MOST_KEPT, 'tooMuch'),
  thanks: z.enum(THANKS).default('send'),
});

export const MatchingRule = z.object({
  /** Percent; null: nothing posts itself. */
  threshold: z.number().int().nullable(),
  chargeTolerance: amount(),
  /** Whether a client is thanked by e-mail for money that a statement brings. */
  thanks: z.enum(THANKS),
  version: z.number().int(),
});
export type MatchingRule = z.output<typeof MatchingRule>;
