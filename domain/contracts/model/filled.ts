import type { Article } from '#documents/pdf/layout/schema.ts';
import { fillText, type Placeholder, type PlaceholderValues } from './placeholders.ts';
import { parseTemplate } from './template-text.ts';

export interface FilledText {
  articles: Article[];
  /** Names whose value is not known, each once, in the order of the text. */
  missing: Placeholder[];
}

/**
 * The articles of a template with the values in their places. A missing value shows what `gap` says; a paragraph or letter
 * that a clause leaves empty is dropped, and an article without any with it.
 */
export function fillTemplate(body: string, values: PlaceholderValues, gap: (name: Placeholder) => string): FilledText {
  const missing = new Set<Placeholder>();
  const fill = (text: string): string =>
    fillText(text, (name) => {
      const value = values[name];
      if (value !== undefined) return value;
      missing.add(name);
      return gap(name);
    })
      .replace(/ {2,}/g, ' ')
      .trim();
  const articles = parseTemplate(body).articles.map(({ heading, paragraphs }) => ({
    heading: fill(heading),
    paragraphs: paragraphs
      .map(({ text, letters, closing, numbered }) => ({
        text: fill(text),
        ...(letters === undefined ? {} : { letters: letters.map(fill).filter(Boolean) }),
        ...(closing === undefined ? {} : { closing: fill(closing) }),
        ...(numbered === undefined ? {} : { numbered }),
      }))
      .filter(({ text, letters }) => text !== '' || (letters?.length ?? 0) > 0),
  }));
  return { articles: articles.filter(({ paragraphs }) => paragraphs.length > 0), missing: [...missing] };
}
