import type { Book } from './book.ts';
import { classHypotheses } from './classes.ts';
import { type Context, contextOf } from './context.ts';
import type { Entry } from './entry.ts';
import { settlements } from './money-in.ts';
import { pointsOf } from './reason.ts';
import { recordedBefore, refunds } from './recorded.ts';
import type { Hypothesis, Suggestion } from './suggestion.ts';

/** Something that nobody thought of, in the same points: what a suggestion must beat before it is likely at all. */
const UNTHOUGHT_OF = 4.5;
const HIGHEST = 99;
export const SHOWN = 6;

/**
 * What an entry may be, the likeliest first. The score is the chance of each among all that were weighed and what nobody
 * thought of, so that two clients alike, or two invoices of one sum, can never both be sure.
 */
export function suggest(book: Book, entry: Entry): Suggestion[] {
  const weighed = hypothesesOf(contextOf(book, entry))
    .map((hypothesis) => ({ hypothesis, points: pointsOf(hypothesis.reasons) }))
    .sort((a, b) => b.points - a.points);
  const total = weighed.reduce((sum, { points }) => sum + Math.exp(points), Math.exp(UNTHOUGHT_OF));
  return weighed
    .slice(0, SHOWN)
    .map(({ hypothesis, points }) => scored(hypothesis, Math.floor((100 * Math.exp(points)) / total)));
}

const scored = (hypothesis: Hypothesis, score: number): Suggestion => ({
  ...hypothesis,
  score: Math.min(score, HIGHEST),
});

function hypothesesOf(context: Context): Hypothesis[] {
  if (context.entry.amount === 0n) return [];
  if (context.entry.direction === 'out') return [...refunds(context), ...classHypotheses(context)];
  return [...settlements(context), ...recordedBefore(context), ...classHypotheses(context)];
}
