import { z } from 'zod';
import { id, line, prose } from '#domain/kernel/schemas.ts';

export const TEMPLATE_LANGUAGES = ['ro', 'en'] as const;
export const TEMPLATE_KINDS = ['company', 'institution', 'person'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Far more than any contract of ours; a page of text is about 3,000. */
const MOST_TEXT = 100_000;

export const TemplateBody = prose(MOST_TEXT);

export const Template = z.object({
  templateId: id<'contractTemplate'>(),
  version: z.number().int(),
  name: z.string(),
  clientKind: z.enum(TEMPLATE_KINDS),
  language: z.enum(TEMPLATE_LANGUAGES),
  body: z.string(),
  state: z.enum(['active', 'archived']),
});
export type Template = z.output<typeof Template>;

export const TemplateInput = z.object({
  name: line(100),
  clientKind: z.enum(TEMPLATE_KINDS),
  language: z.enum(TEMPLATE_LANGUAGES).default('ro'),
  body: TemplateBody,
});

/** Which kind of template serves a client: foreign clients are professionals too. */
export const templateKindFor = (clientKind: 'company' | 'institution' | 'person' | 'foreign'): TemplateKind =>
  clientKind === 'foreign' ? 'company' : clientKind;
