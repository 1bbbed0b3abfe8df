import type { z } from 'zod';
import type { Locale } from '#domain/messages/index.ts';
import { headerLine } from './escape.ts';
import { letterHtml } from './html.ts';
import { type Letter, writeLetter } from './letter.ts';
import { letterText } from './text.ts';
import type { Audience, Words } from './words.ts';

const LONGEST_SUBJECT = 180;

/** A message ready to be sent. `fromName` is the name beside the sending address. Subject and name are single lines. */
export interface RenderedEmail {
  readonly fromName: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface Message<S extends z.ZodType> {
  readonly audience: Audience;
  readonly schema: S;
  subject(data: z.output<S>, locale: Locale): string;
  body(data: z.output<S>, locale: Locale): { html: string; text: string };
  /** @throws ZodError when the stored data do not fit the message */
  render(stored: unknown, locale: Locale): RenderedEmail;
}

/** One message: who gets it, the data that it is rendered from, its words in both languages. */
export function defineMessage<S extends z.ZodType>(definition: {
  audience: Audience;
  schema: S;
  ro: (data: z.output<S>) => Words;
  en: (data: z.output<S>) => Words;
}): Message<S> {
  const { audience, schema } = definition;
  const subject = (data: z.output<S>, locale: Locale) => headerLine(definition[locale](data).subject, LONGEST_SUBJECT);
  const letter = (data: z.output<S>, locale: Locale): Letter =>
    writeLetter(audience, data, definition[locale](data), locale);
  const body = (data: z.output<S>, locale: Locale) => {
    const written = letter(data, locale);
    return { html: letterHtml(written), text: letterText(written) };
  };
  return {
    audience,
    schema,
    subject,
    body,
    render(stored, locale) {
      const data = schema.parse(stored);
      return { fromName: letter(data, locale).fromName, subject: subject(data, locale), ...body(data, locale) };
    },
  };
}
