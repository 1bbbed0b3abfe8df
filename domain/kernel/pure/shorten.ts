import { TEXT_LIMITS } from './text-limits.ts';

/** White space as one space, none at the ends: as the rules of the XML count a text. */
export const normalizeSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface Shortened {
  kept: string;
  /** What no longer fits, without the space that was cut at. */
  rest: string;
}

/**
 * Cuts a text at a word so that at most `limit` characters stay; a first word longer than that is cut inside. `kept` and
 * `rest` together are the text with its white space normalised.
 */
export function shorten(text: string, limit: number): Shortened {
  const whole = normalizeSpace(text);
  if (whole.length <= limit) return { kept: whole, rest: '' };
  const space = whole.lastIndexOf(' ', limit);
  if (space > 0) return { kept: whole.slice(0, space), rest: whole.slice(space + 1) };
  const end = isInsideCharacter(whole, limit) ? limit - 1 : limit;
  return { kept: whole.slice(0, end), rest: whole.slice(end) };
}

/** Whether a cut would part a character outside the basic plane. */
const isInsideCharacter = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Name and description of a line as an invoice's XML takes them: what a long name leaves over opens the description. */
export function fittingTexts({ name, description }: { name: string; description: string | null }) {
  const { kept, rest } = shorten(name, TEXT_LIMITS.lineName);
  return { name: kept, description: shorten(`${rest} ${description ?? ''}`, TEXT_LIMITS.lineDescription).kept };
}
