import type { Article } from '#documents/pdf/layout/schema.ts';
import { hasLooseBrace, isPlaceholder, namesIn } from './placeholders.ts';

export type Problem =
  'unknownPlaceholder' | 'looseBrace' | 'noHeading' | 'letterWithoutParagraph' | 'emptyArticle' | 'noArticle';

export interface TextProblem {
  problem: Problem;
  /** 1 is the first line. */
  line: number;
  /** What stands there: the unknown name, or the line's beginning. */
  text: string;
}

export interface ParsedText {
  articles: Article[];
  problems: TextProblem[];
}

type Paragraph = Article['paragraphs'][number];

const HEADING = /^#\s*(\S.*)$/;
const NUMBERED = /^\(\d{1,3}\)\s+(\S.*)$/;
const LETTER = /^[a-z]{1,2}\)\s+(\S.*)$/;
const SHOWN = 60;

/**
 * Reads a contract's text: `# TITLU` opens an article, `(1) …` a numbered paragraph, `a) …` a letter of it, any other line
 * a paragraph without a number; a line right after letters closes them. Numbers are counted again when printed.
 */
export function parseTemplate(body: string): ParsedText {
  const reader = new Reader();
  body.split(/\r?\n/).forEach((line, index) => reader.read(line.trim(), index + 1));
  return reader.end();
}

class Reader {
  private readonly articles: { article: Article; line: number }[] = [];
  private readonly problems: TextProblem[] = [];
  private isAfterGap = true;

  read(text: string, line: number): void {
    if (text === '') {
      this.isAfterGap = true;
      return;
    }
    this.checkBraces(text, line);
    const heading = HEADING.exec(text)?.[1];
    if (heading !== undefined) this.articles.push({ article: { heading, paragraphs: [] }, line });
    else this.readInside(text, line);
    this.isAfterGap = heading !== undefined;
  }

  end(): ParsedText {
    for (const { article, line } of this.articles)
      if (article.paragraphs.length === 0) this.report('emptyArticle', line, article.heading);
    if (this.articles.length === 0) this.report('noArticle', 1, '');
    return { articles: this.articles.map((one) => one.article), problems: this.problems };
  }

  private readInside(text: string, line: number): void {
    const paragraphs = this.articles.at(-1)?.article.paragraphs;
    if (!paragraphs) {
      this.report('noHeading', line, text);
      return;
    }
    const numbered = NUMBERED.exec(text)?.[1];
    const letter = LETTER.exec(text)?.[1];
    const last = paragraphs.at(-1);
    if (numbered !== undefined) paragraphs.push({ text: numbered });
    else if (letter !== undefined && last) last.letters = [...(last.letters ?? []), letter];
    else if (letter !== undefined) this.report('letterWithoutParagraph', line, text);
    else if (last && !this.isAfterGap) continueParagraph(last, text);
    else paragraphs.push({ text, numbered: false });
  }

  private checkBraces(text: string, line: number): void {
    for (const name of namesIn(text)) if (!isPlaceholder(name)) this.report('unknownPlaceholder', line, `{${name}}`);
    if (hasLooseBrace(text)) this.report('looseBrace', line, text);
  }

  private report(problem: Problem, line: number, text: string): void {
    this.problems.push({ problem, line, text: text.slice(0, SHOWN) });
  }
}

function continueParagraph(paragraph: Paragraph, text: string): void {
  if (paragraph.letters) paragraph.closing = [paragraph.closing, text].filter(Boolean).join(' ');
  else paragraph.text = `${paragraph.text} ${text}`;
}
