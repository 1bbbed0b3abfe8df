import type { z } from 'zod';
import { issueCode, issueParams } from '#domain/messages/issue-code.ts';
import { Invalid } from './errors.ts';

/** Reads what came from outside. @throws Invalid with one issue a field, `lines[0].quantity` */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => {
    const params = issueParams(issue);
    return { field: fieldName(issue.path), code: issueCode(issue), ...(params === undefined ? {} : { params }) };
  });
  throw new Invalid('errors.invalidInput', { fields: issues.map(({ field }) => field), data: { issues } });
}

export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`),
    '',
  );
