import { layoutLabels } from './labels.ts';
import type { Annex, Article, Locale } from './schema.ts';
import { pricedTable } from './table-view.ts';
import { totalsView } from './totals-view.ts';

/** 0 → `a)`, 25 → `z)`, 26 → `aa)`. */
const letter = (index: number): string =>
  `${'a'.repeat(Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))})`;

/** Numbers articles «Art. n», paragraphs (n), enumerations a). A paragraph alone in its article bears no number. */
export function articlesView(articles: Article[], locale: Locale) {
  return articles.map(({ heading, paragraphs }, index) => {
    const numbered = paragraphs.filter((paragraph) => paragraph.numbered !== false);
    return {
      number: layoutLabels[locale].article(index + 1),
      heading,
      paragraphs: paragraphs.map((paragraph) => {
        const place = numbered.indexOf(paragraph);
        return {
          marker: place < 0 || numbered.length < 2 ? '' : `(${place + 1})`,
          text: paragraph.text,
          letters: (paragraph.letters ?? []).map((text, at) => ({ marker: letter(at), text })),
          closing: paragraph.closing,
        };
      }),
    };
  });
}

export const annexesView = (annexes: Annex[], locale: Locale) =>
  annexes.map(({ title, paragraphs, services }) => ({
    title,
    paragraphs,
    table: services && pricedTable(services.lines, services.showVat ? 'net' : 'plain', locale),
    totals: services && totalsView({ ...services, locale, heroLabel: layoutLabels[locale].total }),
  }));
