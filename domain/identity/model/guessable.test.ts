import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isGuessable } from './guessable.ts';
import { Registration } from './registration.ts';

it.each([
  'parolaparola',
  'Parola123456',
  'P@rola2026!',
  'parola.parola.1',
  'Password123!',
  'p4ssw0rd2026',
  'iloveyou123',
  'qwertyuiop',
  'qwerty123456',
  '1234567890',
  '0987654321',
  'abcdefghij',
  'asdfghjkl1',
  'aaaaaaaaaa',
  'abababababab',
  '1111122222',
  'Steaua1986!!!',
  'românia1918',
  'AlexandruMihai1',
  'welcome2026!',
  'adminadmin12',
])('%s is one of the first guesses', (password) => {
  expect(isGuessable(password)).toBe(true);
});

it.each([
  'o propoziție scurtă și bună',
  'cal verde pe casă',
  'k7Qz!mW2pX9v',
  'mașina bunicii e albastră',
  'xkcdcorrecthorse',
  'Zburătorul-de-noapte',
])('%s is not', (password) => {
  expect(isGuessable(password)).toBe(false);
});

it('takes what is known of the owner for a word too', () => {
  expect(isGuessable('Munteanu1975!')).toBe(false);
  expect(isGuessable('Munteanu1975!', ['munteanu'])).toBe(true);
  const form = { email: 'curatenie.rapid@firma.ro', cui: '14399840', terms: 'on' };
  expect(Registration.safeParse({ ...form, password: 'Curatenie2026' }).success).toBe(false);
  expect(Registration.safeParse({ ...form, password: 'mătură și găleată' }).success).toBe(true);
});

it('lets through what is drawn by lot', () => {
  const signs = fc.array(fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789'), { minLength: 16, maxLength: 24 });
  fc.assert(
    fc.property(signs, (drawn) => new Set(drawn).size < 5 || !isGuessable(drawn.join(''))),
    { numRuns: 200 },
  );
});
