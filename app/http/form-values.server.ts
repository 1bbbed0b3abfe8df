import { parse, type SubmissionResult } from '@conform-to/react';
import { canonicalFromRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';

export interface FormValues {
  /** Values as typed, nested by their names; an empty field is absent. Absent while the form only asks for a line to be added or removed. */
  values: Record<string, unknown> | undefined;
  meta: Meta;
  reply(errors?: { formErrors: string[]; fieldErrors: Record<string, string[]> }): SubmissionResult<string[]>;
}

/** Names in a `$decimal` field hold numbers as Romanians write them; `lines[].quantity` stands for every line. */
const generic = (name: string): string => name.replace(/\[\d+\]/g, '[]');

/** Reads a form: decimals to canonical text, `$key` and `$version` to the call's meta, the rest by name. */
export async function readForm(request: Request): Promise<FormValues> {
  const form = await request.formData();
  const decimals = new Set(form.getAll('$decimal').map((name) => generic(String(name))));
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [key, version] = [text('$key'), text('$version')];
  const canonical = new FormData();
  const typed = new FormData();
  for (const [name, value] of form) {
    if (name.startsWith('$')) continue;
    typed.append(name, value);
    const isDecimal = typeof value === 'string' && decimals.has(generic(name));
    canonical.append(name, isDecimal ? (canonicalFromRomanian(value) ?? value) : value);
  }
  const submission = parse<Record<string, unknown>, string[]>(typed, { resolve: () => ({ value: {} }) });
  const read = parse(canonical, { resolve: (payload) => ({ value: payload }) });
  return {
    values: submission.status === 'success' ? withoutEmpty(read.payload) : undefined,
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
