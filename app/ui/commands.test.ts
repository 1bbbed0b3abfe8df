import { messagesFor } from '#domain/messages/index.ts';
import { expect, it } from 'vitest';
import { commandsFor } from './commands.ts';

const found = (roles: Parameters<typeof commandsFor>[0], text: string) =>
  commandsFor(roles, text, messagesFor('ro').shell).map(({ title }) => title);

it('finds places and beginnings without diacritics', () => {
  expect(found(['administrator'], 'incas')).toEqual(['Încasări', 'Nou: Încasare']);
  expect(found(['administrator'], 'Setă')).toEqual(['Setări']);
});

it('offers nobody what their role has not', () => {
  expect(found(['execution'], 'fact')).toEqual([]);
  expect(found(['accountant'], 'nou')).toEqual([]);
});
