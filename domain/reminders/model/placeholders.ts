import { hasLooseBrace, namesIn } from '#domain/contracts/model/placeholders.ts';
import type { StepTexts } from './step.ts';

/** What a text of a reminder may leave to be filled in, in both languages under the same names. */
export const PLACEHOLDERS = ['client', 'facturi', 'scadenta', 'suma', 'zile', 'firma', 'iban'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const isPlaceholder = (text: string): text is Placeholder => PLACEHOLDERS.some((one) => one === text);

const FIELDS = ['subjectRo', 'textRo', 'subjectEn', 'textEn'] as const;

/** The fields of a step that hold a name which is not known or a brace that opens nothing, each with what stands there. */
export const wrongTexts = (texts: StepTexts): { field: string; found: string }[] =>
  FIELDS.flatMap((field) => {
    const unknown = namesIn(texts[field]).find((name) => !isPlaceholder(name));
    if (unknown !== undefined) return [{ field, found: `{${unknown}}` }];
    return hasLooseBrace(texts[field]) ? [{ field, found: '{' }] : [];
  });

/** The text with every placeholder replaced. */
export const fill = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replace(/\{([^{}]*)\}/g, (whole, name: string) => (isPlaceholder(name.trim()) ? values[asName(name)] : whole));

/** Guaranteed by `isPlaceholder`, asked right before. */
const asName = (name: string) => name.trim() as Placeholder;
