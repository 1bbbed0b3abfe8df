import { expect, it } from 'vitest';
import { localeOf, preferencesOf } from './preferences.server.ts';

const asked = (headers: Record<string, string>) => new Request('http://localhost/', { headers });

it('speaks Romanian to whoever does not ask for English first', () => {
  expect(localeOf(asked({}))).toBe('ro');
  expect(localeOf(asked({ 'accept-language': 'de-DE,fr;q=0.8' }))).toBe('ro');
  expect(localeOf(asked({ 'accept-language': 'ro-RO,ro;q=0.9,en-US;q=0.8' }))).toBe('ro');
  expect(localeOf(asked({ 'accept-language': 'en-GB,en;q=0.9,ro;q=0.8' }))).toBe('en');
});

it('keeps the chosen language over that of the browser', () => {
  expect(localeOf(asked({ cookie: 'a=1; locale=ro', 'accept-language': 'en' }))).toBe('ro');
});

it('falls back to the system for a theme nobody drew', () => {
  expect(preferencesOf(asked({ cookie: 'theme=dracula' })).theme).toBe('auto');
  expect(preferencesOf(asked({ cookie: 'theme=amc-dark; rows=compact' }))).toMatchObject({
    theme: 'amc-dark',
    rows: 'compact',
  });
});
