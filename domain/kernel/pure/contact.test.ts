import { expect, it } from 'vitest';
import { findEmails, parseEmail } from './email.ts';
import { findPhones, formatPhone, parsePhone } from './phone.ts';

it.each([
  ['0721 234 567', '+40721234567'],
  ['0040721234567', '+40721234567'],
  ['+40 (0)21 312 34 56', '+40213123456'],
  ['021/312.34.56', '+40213123456'],
  ['+44 20 7946 0958', '+442079460958'],
])('reads the number %j', (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
});
it.each(['', '12345', '0721 234 56', '+40 521 234 567', 'sunați-mă'])('takes %j for no number', (text) => {
  expect(parsePhone(text)).toBeUndefined();
});
it('prints home numbers as they are said, others internationally', () => {
  const shown = ['+40721234567', '+442079460958'].map(parsePhone).map((phone) => phone && formatPhone(phone));
  expect(shown).toEqual(['0721 234 567', '+442079460958']);
});
it('finds the numbers and addresses of a signature', () => {
  const text =
    'Cu stimă, Ana Pop\nTel. 0721.234.567 / +40 21 312 3456\nana.pop@Exemplu.ro, <office@exemplu.ro>. CUI 14399840';
  expect(findPhones(text)).toEqual(['+40721234567', '+40213123456']);
  expect(findEmails(text)).toEqual(['ana.pop@exemplu.ro', 'office@exemplu.ro']);
});
it('keeps an address in small letters', () => {
  expect(parseEmail(' Ana.Pop@Exemplu.RO ')).toBe('ana.pop@exemplu.ro');
});
it.each([
  '',
  'ana',
  'ana@',
  'ana@exemplu',
  'a b@exemplu.ro',
  'ana@exemplu.ro\r\nBcc: x@y.ro',
  '.a@exemplu.ro',
  `${'a'.repeat(65)}@b.ro`,
])('refuses the address %j', (text) => {
  expect(parseEmail(text)).toBeUndefined();
});
