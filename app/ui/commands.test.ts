import { messagesFor } from '#domain/messages/index.ts';
import { expect, it } from 'vitest';
import { commandsFor } from './commands.ts';

const found = (roles: Parameters<typeof commandsFor>[0], text: string) =>
  commandsFor(roles, text, messagesFor('ro')).map(({ title }) => title);

it('finds places and beginnings without diacritics', () => {
  expect(found(['administrator'], 'incas')).toEqual(['Încasări', 'Nou: Încasare', 'Setări › TVA']);
  expect(found(['administrator'], 'Setă')).toEqual(['Setări']);
});

it('finds a section of the settings by what is in it', () => {
  expect(found(['administrator'], 'iban')).toEqual(['Setări › Firma']);
  expect(found(['administrator'], 'certificat')).toEqual(['Setări › SPV']);
  expect(found(['execution'], 'iban')).toEqual([]);
});

it('offers nobody what their role has not', () => {
  expect(found(['execution'], 'fact')).toEqual([]);
  expect(found(['accountant'], 'nou')).toEqual([]);
});
