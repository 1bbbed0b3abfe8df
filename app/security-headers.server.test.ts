import { expect, it } from 'vitest';
import { setSecurityHeaders, type SecurityOptions } from './security-headers.server.ts';

const sealed = (type: string, more: Partial<SecurityOptions> = {}, before: Record<string, string> = {}) => {
  const headers = new Headers({ 'content-type': type, ...before });
  setSecurityHeaders(headers, { nonce: 'abc', isDevelopment: false, isHttps: false, formActions: [], ...more });
  return headers;
};

it('runs only scripts of this very answer on a page', () => {
  const policy = sealed('text/html; charset=utf-8', { formActions: ['https://pay.example'] }).get(
    'content-security-policy',
  );
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("worker-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("form-action 'self' https://pay.example");
  expect(policy).not.toContain('unsafe');
});

it('lets our own pages frame a PDF, and keeps a policy that a route has chosen', () => {
  expect(sealed('application/pdf').get('content-security-policy')).toBe("frame-ancestors 'self'");
  const own = { 'content-security-policy': 'sandbox' };
  expect(sealed('text/html', {}, own).get('content-security-policy')).toBe('sandbox');
});

it('keeps browsers on https only where https was used', () => {
  expect(sealed('text/html').has('strict-transport-security')).toBe(false);
  expect(sealed('text/html', { isHttps: true }).get('strict-transport-security')).toContain('max-age=63072000');
});
