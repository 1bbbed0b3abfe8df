import type { Tx } from '#domain/kernel/tx.ts';
import type { MatchingRule } from './model/matching/company-rule.ts';
import * as matches from './repo-matching.ts';

/** A company that has chosen nothing: only what is almost certain posts itself, and a bank keeps at most 20 lei. */
export const FIRST_RULE = { threshold: 99, chargeTolerance: 2_000n, thanks: 'send', version: 0 } as const;

/** What the company lets happen without a person. */
export async function ruleOf(tx: Tx): Promise<MatchingRule> {
  return (await matches.findRule(tx)) ?? FIRST_RULE;
}
