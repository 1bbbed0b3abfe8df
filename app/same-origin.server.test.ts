import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.server.ts';

const sent = (method: string, headers: Record<string, string>) =>
  isSameOrigin(new Request('http://internal/x', { method, headers: { host: 'app.example', ...headers } }));

it('lets our own forms through, behind a proxy that changes the scheme too', () => {
  expect(sent('POST', { origin: 'https://app.example', 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(sent('POST', { origin: 'https://app.example' })).toBe(true);
});

it('refuses a form of another site, a sister domain and a hidden origin', () => {
  expect(sent('POST', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(sent('DELETE', { origin: 'https://www.app.example', 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(sent('POST', { origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(sent('POST', { 'sec-fetch-site': 'cross-site' })).toBe(false);
});

it('lets programs and reading through', () => {
  expect(sent('POST', {})).toBe(true);
  expect(sent('GET', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' })).toBe(true);
});
