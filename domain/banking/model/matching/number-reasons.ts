import type { Context } from './context.ts';
import type { OpenItem } from './entry.ts';
import type { Mention, Written } from './number-index.ts';
import { because, type Reason, type ReasonKey } from './reason.ts';

const KEYS: Readonly<Record<Written, ReasonKey>> = {
  full: 'numberFull',
  labelled: 'numberLabelled',
  bare: 'numberBare',
};

const isStrong = ({ written }: { written: Written }): boolean => written !== 'bare';

const lastNumber = (as: string): string => as.split(' ').at(-1) ?? as;

/** What the numbers in the text say of a set of items: all named, some, others instead, or a number that nothing open bears. */
export function numberReasons({ mentions }: Context, items: readonly OpenItem[]): Reason[] {
  const inSet = new Set(items.map(({ id }) => id));
  const own = mentions.found.filter(({ item }) => inSet.has(item.id));
  const reasons = own.length === 0 ? [] : [named(own)];
  if (own.length > 0 && own.length < items.length) reasons.push(because('notAllNamed'));
  const said = new Set(own.map(({ as }) => lastNumber(as)));
  const other = mentions.found.find((one) => isStrong(one) && !inSet.has(one.item.id) && !said.has(lastNumber(one.as)));
  if (other && items.length > 0) reasons.push(because('otherNumber', { number: other.item.number }));
  const [unknown] = mentions.unknown;
  if (unknown !== undefined && !own.some(isStrong)) reasons.push(because('unknownNumber', { number: unknown }));
  return reasons;
}

/** By the number that is written least plainly. */
function named(own: readonly Mention<OpenItem>[]): Reason {
  const weakest = (['bare', 'labelled', 'full'] as const).find((written) => own.some((one) => one.written === written));
  return because(KEYS[weakest ?? 'full'], {
    number: own.map(({ item }) => item.number).join(', '),
    written: own.map(({ as }) => as).join(', '),
  });
}

/** The items that the text surely names. */
export const stronglyNamed = ({ mentions }: Context): OpenItem[] =>
  mentions.found.filter(isStrong).map(({ item }) => item);
