import { isAgainst } from './reason.ts';
import type { Suggestion } from './suggestion.ts';

/** What a company lets happen without a person. */
export interface PostingRule {
  /** The least score that posts itself, in percent; undefined when nothing does. */
  threshold: number | undefined;
}

/** The thresholds that a company may choose; below the lowest nothing ever posts itself. */
export const THRESHOLDS = [99, 98, 95] as const;

/** What a mark is enough for: nobody's account moves. */
const MARKED = new Set(['bank_charge', 'interest', 'own_transfer']);

/**
 * Whether the first suggestion of an entry may be posted without a person: sure enough, nothing speaks against it, and no
 * money is left over, written off, or settled only in part.
 */
export function postsItself(suggestion: Suggestion | undefined, { threshold }: PostingRule): boolean {
  if (!suggestion || threshold === undefined || suggestion.score < threshold) return false;
  if (suggestion.reasons.some(isAgainst)) return false;
  if (suggestion.kind === 'class') return MARKED.has(suggestion.class) || suggestion.payoutId !== undefined;
  if (suggestion.kind === 'refund') return false;
  if (suggestion.kind === 'recorded') return true;
  return suggestion.parts.length > 0 && suggestion.rest === 0n && suggestion.writeOff === undefined;
}

/**
 * Which entries of a batch post themselves, by index. Each invoice and each recorded payment only once: whoever pays a
 * second time waits for a person.
 */
export function chosenToPost(suggested: readonly (readonly Suggestion[])[], rule: PostingRule): number[] {
  const taken = new Set<string>();
  return suggested.flatMap(([first], index) => {
    if (!first || !postsItself(first, rule)) return [];
    const claims = claimsOf(first);
    if (claims.some((id) => taken.has(id))) return [];
    for (const id of claims) taken.add(id);
    return [index];
  });
}

function claimsOf(suggestion: Suggestion): string[] {
  if (suggestion.kind === 'settle') return suggestion.parts.map(({ itemId }) => itemId);
  if (suggestion.kind === 'class') return suggestion.payoutId === undefined ? [] : [suggestion.payoutId];
  return suggestion.kind === 'recorded' ? [suggestion.paymentId] : [];
}
