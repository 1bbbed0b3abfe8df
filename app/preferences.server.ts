import { isLocale, type Locale } from '#domain/messages/index.ts';
import { readCookie } from './cookies.server.ts';

export type Theme = 'amc' | 'amc-dark' | 'auto';
export type Rows = 'normal' | 'compact';
/** How a person likes the pages; kept in cookies, so it also holds before anybody signs in. */
export type Preferences = { locale: Locale; theme: Theme; rows: Rows; rail: 'wide' | 'narrow' };

/** Cookies first; the language then from the browser, and Romanian when it names neither. */
export function preferencesOf(request: Request): Preferences {
  const theme = readCookie(request, 'theme');
  return {
    locale: localeOf(request),
    theme: theme === 'amc' || theme === 'amc-dark' ? theme : 'auto',
    rows: readCookie(request, 'rows') === 'compact' ? 'compact' : 'normal',
    rail: readCookie(request, 'rail') === 'narrow' ? 'narrow' : 'wide',
  };
}

/** The language of the answer. */
export function localeOf(request: Request): Locale {
  const kept = readCookie(request, 'locale');
  if (isLocale(kept)) return kept;
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((one) => one.split(';'))
    .map(([tag = '', quality]) => ({
      tag: tag.trim().slice(0, 2).toLowerCase(),
      q: Number(quality?.split('=')[1] ?? 1),
    }))
    .filter(({ tag, q }) => isLocale(tag) && q > 0)
    .sort((a, b) => b.q - a.q)[0]?.tag;
  return isLocale(wanted) ? wanted : 'ro';
}
