import type { Messages } from './index.ts';

/** Areas that bring error sentences of their own, under `errors`. */
type AreaCodes = {
  [Area in keyof Messages & string]: Messages[Area] extends { errors: infer Own }
    ? `${Area}.errors.${keyof Own & string}`
    : never;
}[keyof Messages & string];

/** A stable code of an error and the place of its sentence in the catalogue; a code without a sentence does not compile. */
export type ErrorCode = `errors.${keyof Messages['errors'] & string}` | AreaCodes;

/** The sentence of an error, its parameters filled in. A sentence is a text or a function of named texts. */
export function errorText(messages: Messages, code: ErrorCode, params: Record<string, string> = {}): string {
  let node: unknown = messages;
  for (const part of code.split('.'))
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined;
  if (typeof node === 'function') return String(Reflect.apply(node, undefined, [params]));
  return typeof node === 'string' ? node : messages.errors.invalid;
}
