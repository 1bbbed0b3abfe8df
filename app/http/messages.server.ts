import type { Locale, Messages } from '#domain/messages/index.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { localeOf } from '../preferences.server.ts';

export const requestLocale = (request: Request): Locale => localeOf(request);

/** The catalogue in the language of whoever asks. */
export const requestMessages = (request: Request): Messages => messagesFor(localeOf(request));
