const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A value as text of HTML or of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

// Line and paragraph separators, and marks that turn the direction of text and so can disguise what is written.
const UNWANTED = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One line: control characters and runs of spaces become a single space, so that no value can add a header or a paragraph. */
export const oneLine = (text: string): string => text.replace(UNWANTED, ' ').replace(/ {2,}/g, ' ').trim();

/** One line of at most `max` characters, cut with an ellipsis. */
export function headerLine(text: string, max: number): string {
  const characters = [...oneLine(text)];
  return characters.length <= max
    ? characters.join('')
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
