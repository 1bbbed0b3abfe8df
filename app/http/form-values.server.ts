import { parse, type SubmissionResult } from '@conform-to/react';
import { civilDateFromRomanian } from '#domain/kernel/pure/civil-date.ts';
import { canonicalFromRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';

export interface FormValues {
  /** Values as typed, nested by their names; an empty field is absent. Absent while the form only asks for a line to be added or removed. */
  values: Record<string, unknown> | undefined;
  meta: Meta;
  reply(errors?: { formErrors: string[]; fieldErrors: Record<string, string[]> }): SubmissionResult<string[]>;
}

/** `lines[].quantity` stands for every line. */
const generic = (name: string): string => name.replace(/\[\d+\]/g, '[]');

const namesIn = (form: FormData | URLSearchParams, marker: string): ReadonlySet<string> =>
  new Set(form.getAll(marker).map((name) => generic(String(name))));

/**
 * Turns what people write into canonical text: names in a `$decimal` field hold numbers as «1.234,56», names in a `$date`
 * field days as «24.11.2026». What cannot be read stays as it is, for the schema to refuse.
 */
export function canonically(form: FormData | URLSearchParams): (name: string, value: string) => string {
  const [decimals, dates] = [namesIn(form, '$decimal'), namesIn(form, '$date')];
  return (name, value) => {
    if (decimals.has(generic(name))) return canonicalFromRomanian(value) ?? value;
    if (dates.has(generic(name))) return civilDateFromRomanian(value) ?? value;
    return value;
  };
}

/** Reads a form: numbers and days to canonical text, `$key` and `$version` to the call's meta, the rest by name. */
export async function readForm(request: Request): Promise<FormValues> {
  const form = await request.formData();
  const canonical = canonically(form);
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [key, version] = [text('$key'), text('$version')];
  const read = new FormData();
  const typed = new FormData();
  for (const [name, value] of form) {
    if (name.startsWith('$')) continue;
    typed.append(name, value);
    read.append(name, typeof value === 'string' ? canonical(name, value) : value);
  }
  const submission = parse<Record<string, unknown>, string[]>(typed, { resolve: () => ({ value: {} }) });
  const { payload } = parse(read, { resolve: (value) => ({ value }) });
  return {
    values: submission.status === 'success' ? withoutEmpty(payload) : undefined,
    meta: {
      ...(key === undefined ? {} : { key }),
      ...(version === undefined ? {} : { expectedVersion: Number(version) }),
    },
    reply: (errors) => (errors ? submission.reply(errors) : submission.reply()),
  };
}

function withoutEmpty(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).flatMap(([name, value]) => (isEmpty(value) ? [] : [[name, deep(value)]])),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === undefined || (value instanceof File && value.size === 0);

function deep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deep);
  if (value === null || typeof value !== 'object' || value instanceof File) return value;
  return withoutEmpty(Object.fromEntries(Object.entries(value)));
}
