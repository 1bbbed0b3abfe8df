import { z } from 'zod';

export const AN_ID = '0199a1b2-c3d4-7e5f-8a6b-0123456789ab';
/** Texts that the bricks of schemas take; the first that a schema accepts is its example. */
const TEXTS = [AN_ID, '2026-11-24', '2026-11-24T09:00:00.000Z', '10.00', 'contact@example.ro', '14399840', 'RO49AAAA1B31007593840000', 'Curățenie birouri', 'x', 'RO-CJ', 'RO', 'a'.repeat(64), 'on', 'https://example.ro'] as const; // prettier-ignore
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/(^id|Id|Ids)$/, AN_ID],
  [/email$/i, 'contact@example.ro'],
  [/(Date|Until|^date|^from|^to|^day)$/, '2026-11-24'],
  [/At$/, '2026-11-24T09:00:00.000Z'],
  [/cui$/i, '14399840'],
  [/iban$/i, 'RO49AAAA1B31007593840000'],
  [/phone$/i, '0264 123 456'],
  [/(amount|price|quantity|net|vat|gross)/i, '10.00'],
  [/sha256$/, 'a'.repeat(64)],
  [/county$/i, 'RO-CJ'],
  [/country$/i, 'RO'],
  [/(name|subject|title|description|text|reason|note|unit)/i, 'Curățenie birouri'],
];

/** What stands for the nothing of a schema without an example. */
const NO_EXAMPLE = undefined;

/**
 * A value that a schema would take, in its form on the wire; the field's name chooses among texts. `optional` fields are
 * filled too, unless `isShort`; a schema that says an example itself is believed. @returns undefined when no text of the list fits
 */
export function exampleOf(schema: z.core.$ZodType, name = '', isShort = false): unknown {
  const own: unknown = z.globalRegistry.get(schema)?.['examples'];
  if (Array.isArray(own)) return own[0];
  const def = asKnown(schema);
  const inner = (one: z.core.$ZodType) => exampleOf(one, name, isShort);
  if (def.type === 'object') return exampleOfFields(def.shape, isShort);
  if (def.type === 'array') return [inner(def.element)].filter((value) => value !== NO_EXAMPLE);
  if ('innerType' in def) return inner(def.innerType);
  if (def.type === 'union') return def.options.map(inner).find((value) => fits(schema, value));
  if (def.type === 'enum') return Object.values(def.entries)[0];
  if (def.type === 'literal') return def.values[0];
  if (def.type === 'boolean') return true;
  if (def.type === 'number') return [1, 10, 0, 100, 2026].find((value) => fits(schema, value));
  if (def.type === 'record') return {};
  return fittingText(schema, name) ?? (def.type === 'pipe' ? inner(def.in) : NO_EXAMPLE);
}

const exampleOfFields = (shape: Readonly<Record<string, z.core.$ZodType>>, isShort: boolean) =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => {
      const value = isShort && acceptsNothing(field) ? NO_EXAMPLE : exampleOf(field, key, isShort);
      return value === NO_EXAMPLE ? [] : [[key, value]];
    }),
  );

const fits = (schema: z.core.$ZodType, value: unknown): boolean => {
  try {
    return value !== NO_EXAMPLE && z.safeDecode(schema, asInput(value)).success;
  } catch {
    return z.safeParse(schema, value).success; // a schema with a one-way transform
  }
};

function fittingText(schema: z.core.$ZodType, name: string): string | undefined {
  const named = BY_NAME.flatMap(([pattern, text]) => (pattern.test(name) ? [text] : []));
  return [...named, ...TEXTS].find((text) => fits(schema, text));
}

const acceptsNothing = (schema: z.core.$ZodType): boolean => z.safeParse(schema, undefined).success;

/** Only tried: the schema says whether it is its input. */
const asInput = (value: unknown) => value as never;

/** Guaranteed by zod: every schema of its own carries one of its definitions. */
const asKnown = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;
