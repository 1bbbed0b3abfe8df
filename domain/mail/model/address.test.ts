import { expect, it } from 'vitest';
import { answeredIds, hasAnswerMark, isAutomatic, isDaemon, parseSender, plainSubject } from './address.ts';

it.each([
  ['Ana Pop <Ana.Pop@Exemplu.RO>', { name: 'Ana Pop', address: 'ana.pop@exemplu.ro' }],
  ['"Pop, Ana" <ana@exemplu.ro>', { name: 'Pop, Ana', address: 'ana@exemplu.ro' }],
  ['<ana@exemplu.ro>', { name: null, address: 'ana@exemplu.ro' }],
  ['ana@exemplu.ro', { name: null, address: 'ana@exemplu.ro' }],
])('reads the sender %j', (from, sender) => {
  expect(parseSender(from)).toEqual(sender);
});

it.each([
  ['Re: RE: Fwd: Ofertă', 'Ofertă'],
  ['Răsp: Ofertă', 'Ofertă'],
  ['Reparații: acoperiș', 'Reparații: acoperiș'],
])('compares the subject %j as %j', (subject, plain) => {
  expect(plainSubject(subject)).toBe(plain);
});

it('knows what a machine has written', () => {
  expect(isAutomatic({ 'auto-submitted': 'auto-replied' })).toBe(true);
  expect(isAutomatic({ precedence: 'bulk' })).toBe(true);
  expect(isAutomatic({ 'x-autoreply': 'yes' })).toBe(true);
  expect(isAutomatic({ 'auto-submitted': 'no' })).toBe(false);
  expect(isAutomatic({})).toBe(false);
});

it('tells an answer from a request by its mark', () => {
  for (const subject of ['Re: Ofertă', 'RE : Ofertă', 'Răsp: Ofertă']) expect(hasAnswerMark(subject)).toBe(true);
  for (const subject of ['Ofertă', 'Fwd: Ofertă', 'Reparații: acoperiș']) expect(hasAnswerMark(subject)).toBe(false);
});

it('knows who cannot be answered', () => {
  for (const address of ['mailer-daemon@x.ro', 'postmaster@x.ro', 'bounce+123@x.ro', ''])
    expect(isDaemon(address, {})).toBe(true);
  expect(isDaemon('ana@x.ro', { 'return-path': '<>' })).toBe(true);
  expect(isDaemon('bouncescu@x.ro', { 'return-path': '<bouncescu@x.ro>' })).toBe(false);
});

it('gives the answered ids nearest first', () => {
  const headers = { 'in-reply-to': '<c@x>', references: '<a@x> <b@x>' };
  expect(answeredIds(headers)).toEqual(['<c@x>', '<b@x>', '<a@x>']);
});
