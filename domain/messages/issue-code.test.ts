import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from '#domain/kernel/parse.ts';
import { errorText } from './error-code.ts';
import { messagesFor } from './index.ts';

it('says how much is needed where a text is too short, and nothing of it where one is missing', async () => {
  const schema = z.object({ password: z.string().min(10), name: z.string().min(1) });
  const read = async () => parseInput(schema, { password: 'scurt', name: '' });
  const issues = [
    { field: 'password', code: 'errors.tooShort', params: { minimum: '10' } },
    { field: 'name', code: 'errors.required' },
  ];
  const error: unknown = await read().catch((thrown: unknown) => thrown);
  expect(error).toHaveProperty('details.data.issues', issues);
  expect(errorText(messagesFor('ro'), 'errors.tooShort', { minimum: '10' })).toBe('Scrieți cel puțin 10 caractere.');
});
