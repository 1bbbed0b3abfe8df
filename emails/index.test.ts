import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DELIVERY_TEMPLATES } from '#domain/deliveries/model/template.ts';
import { EMAIL_DATA } from '#tests/builders/email-data.ts';
import { contrast, buttonColours } from './frame/colour.ts';
import { EMAILS, isEmailTemplate, renderEmail, type EmailTemplate } from './index.ts';

const templates = Object.keys(EMAILS).filter(isEmailTemplate);
const locales = ['ro', 'en'] as const;
const all = templates.flatMap((template) => locales.map((locale) => [template, locale] as const));

const links = (html: string) => html.match(/<a\s/g) ?? [];
const body = (text: string) => text.split('\n\n')[1] ?? '';
/** Full stops that end a sentence; the polite «dvs.» is not one. */
const sentences = (text: string) =>
  body(text)
    .replaceAll('dvs. ', 'dvs ')
    .match(/[.!?](?=\s|$)|:$/g) ?? [];

it('has every message that a verb or an account can promise', () => {
  expect(templates).toEqual(expect.arrayContaining([...DELIVERY_TEMPLATES]));
  expect(templates).toEqual(
    expect.arrayContaining(['confirm-email', 'reset-password', 'invitation', 'security-event']),
  );
});
it.each(all)('%s in %s has one button, at most four sentences, a text twin and a notice', (template, locale) => {
  const { subject, html, text } = renderEmail(template, EMAIL_DATA[template], locale);
  expect(subject.length).toBeGreaterThan(5);
  expect(links(html)).toHaveLength(1);
  expect(html).toContain('href="https://app.exemplu.ro/p/k3y"');
  expect(text).toContain('https://app.exemplu.ro/p/k3y');
  expect(sentences(text).length).toBeGreaterThan(0);
  expect(sentences(text).length).toBeLessThanOrEqual(4);
  expect(text).toContain('\n--\n');
  expect(html).not.toMatch(/undefined|\[object|\{[a-z]+\}[^}]/i);
  expect(text).not.toMatch(/undefined|\[object|null/);
});
it.each(templates)('%s differs between the languages', (template) => {
  const [ro, en] = locales.map((locale) => renderEmail(template, EMAIL_DATA[template], locale));
  if (template !== 'payment-reminder') expect(ro?.subject).not.toBe(en?.subject); // that of the company's own words
  expect(body(ro?.text ?? '')).not.toBe(body(en?.text ?? ''));
});
it('writes the subject of an invoice as people know it', () => {
  const { subject, text, fromName } = renderEmail('invoice-issued', EMAIL_DATA['invoice-issued'], 'ro');
  expect(subject).toBe(
    '[Exemplu Servicii SRL] Factura SRV 0012 din 24.11.2026 – 1.234,56\u00a0lei, scadentă la 09.12.2026',
  );
  expect(text).toContain('Detalii plată: c/v factura SRV 0012 din 24.11.2026');
  expect(fromName).toBe('Exemplu Servicii SRL prin CRM AMC');
});
it('reminds in the words of the company and lists every invoice with its amount', () => {
  const { subject, text } = renderEmail('payment-reminder', EMAIL_DATA['payment-reminder'], 'ro');
  expect(subject).toBe('Vă rugăm să plătiți factura SRV 0012');
  expect(text).toContain('Factura SRV 0012, scadentă la 09.12.2026: 1.234,56\u00a0lei');
  expect(text).toContain('Factura SRV 0013, scadentă la 10.12.2026: 20,00\u00a0EUR');
  expect(text).toContain('Detalii plată: c/v SRV 0012, SRV 0013');
});
it('says what was paid and what is left', () => {
  const data = EMAIL_DATA['payment-received'];
  expect(renderEmail('payment-received', data, 'ro').text).toContain('achitată parțial; rest de plată 234,56\u00a0lei');
  expect(renderEmail('payment-received', { ...data, open: '0.00' }, 'ro').text).toContain('achitată integral');
});

const HOSTILE = `<script>alert(1)</script>"'&<a href="x">\r\nBcc: victim@example.ro\u2028\u202e`;
/** Replaces one text of the data, wherever it stands. */
function poisoned(data: object, path: readonly string[], value: string): object {
  const [first = '', ...rest] = path;
  const inner: unknown = Reflect.get(data, first);
  const next = typeof inner === 'object' && inner !== null ? poisoned(inner, rest, value) : value;
  return { ...data, [first]: next };
}
const textPaths = (data: object, prefix: readonly string[] = []): string[][] =>
  Object.entries(data).flatMap(([key, value]) => {
    const path = [...prefix, key];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return textPaths(value, path);
    return typeof value === 'string' ? [path] : [];
  });
const fits = (template: EmailTemplate, data: unknown) => EMAILS[template].schema.safeParse(data).success;

it.each(all)('%s in %s escapes every value and lets none add a header or a link', (template, locale) => {
  const data = EMAIL_DATA[template];
  const taken = textPaths(data).filter((path) => fits(template, poisoned(data, path, HOSTILE)));
  for (const path of taken) {
    const { subject, html, text, fromName } = renderEmail(template, poisoned(data, path, HOSTILE), locale);
    expect(html).not.toContain('<script');
    expect(links(html)).toHaveLength(1);
    expect(subject + fromName).not.toMatch(/[\r\n\u2028\u202e]/);
    expect(text).not.toMatch(/\nBcc:/);
  }
});
it('keeps any text of a client on one line of the subject, of bearable length', () => {
  const data = EMAIL_DATA['lead-received'];
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (topic) => {
      const { subject, html } = renderEmail('lead-received', { ...data, topic }, 'ro');
      expect(subject).not.toMatch(/\p{Cc}/u);
      expect([...subject].length).toBeLessThanOrEqual(180);
      expect(links(html)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
it.each(['javascript:alert(1)', 'data:text/html,x', '', '/p/1'])('refuses the address %j for the button', (url) => {
  expect(() => renderEmail('confirm-email', { url }, 'ro')).toThrow();
});
it('refuses data that do not fit, and reports an event that it does not know', () => {
  expect(() => renderEmail('offer-sent', { ...EMAIL_DATA['offer-sent'], validUntil: '2026-02-30' }, 'ro')).toThrow();
  expect(() => renderEmail('offer-sent', { ...EMAIL_DATA['offer-sent'], total: '1,5' }, 'ro')).toThrow();
  expect(isEmailTemplate('toString')).toBe(false);
  const unknown = renderEmail('security-event', { ...EMAIL_DATA['security-event'], event: 'constructor' }, 'en');
  expect(unknown.subject).toBe('A security setting was changed');
});
it('writes the text of a button so that it can be read on any colour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const { background, text } = buttonColours(`#${value.toString(16).padStart(6, '0')}`);
      expect(contrast(background, text)).toBeGreaterThanOrEqual(4);
    }),
    { numRuns: 200 },
  );
  expect(buttonColours('red;background:url(x)').background).toMatch(/^#[0-9a-f]{6}$/);
});
