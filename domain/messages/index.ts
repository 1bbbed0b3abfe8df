import * as en from './en.ts';
import * as ro from './ro.ts';

export { type ErrorCode, errorText } from './error-code.ts';

export type Locale = 'ro' | 'en';
export const LOCALES: readonly Locale[] = ['ro', 'en'];

/** Every word on screen, by area. The Romanian catalogue is the type: what `en` lacks does not compile. */
export type Messages = typeof ro;

const catalogue: Record<Locale, Messages> = { ro, en };

/** The catalogue of a language. */
export const messagesFor = (locale: Locale): Messages => catalogue[locale];

export const isLocale = (text: string | undefined | null): text is Locale => LOCALES.some((one) => one === text);

/** A dotted key of the catalogue that leads to a plain text, such as `common.save`. */
export type MessageKey = KeysOf<Messages>;
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K
    : T[K] extends (...args: never[]) => unknown
      ? never
      : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** The text at a dotted key; the key itself when there is none, so that a page never breaks over a word. */
export function messageAt(messages: Messages, key: string): string {
  let node: unknown = messages;
  for (const part of key.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined;
  }
  return typeof node === 'string' ? node : key;
}
