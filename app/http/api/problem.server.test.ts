import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Conflict, Invalid, RefusedByLaw, Unavailable } from '#domain/kernel/errors.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { problemOf } from './problem.server.ts';

const log = vi.spyOn(console, 'error');
beforeEach(() => log.mockImplementation(() => undefined));
afterEach(() => log.mockReset());

const told = async (error: unknown) => {
  const response = problemOf(error, messagesFor('ro'), 'request-7');
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
};

it('tells a fault of ours to the log by the number of the request, and to nobody else', async () => {
  const { status, text } = await told(
    new Error('relation "app.client" does not exist at postgres://crm_app:secret@host'),
  );
  expect(status).toBe(500);
  expect(text).not.toMatch(/relation|postgres|secret|Error/);
  expect(JSON.parse(text)).toMatchObject({
    code: 'api.errors.fault',
    requestId: 'request-7',
    title: 'Eroare a noastră',
  });
  expect(log).toHaveBeenCalledOnce();
  expect(String(log.mock.calls[0]?.[0])).toContain('request-7');
});

it('gives each kind of refusal its status, its code and a sentence', async () => {
  expect((await told(new Conflict('errors.conflict', { data: { version: 3 } }))).text).toContain(
    '"data":{"version":3}',
  );
  expect(await told(new RefusedByLaw('errors.invalid'))).toMatchObject({ status: 422 });
  expect(await told(new Unavailable('errors.unavailable'))).toMatchObject({ status: 503, retryAfter: '30' });
});

it('names a field that a rule refuses, and carries large numbers as text', async () => {
  const { text } = await told(new Invalid('errors.invalid', { fields: ['cui'], data: { limit: 10n ** 18n } }));
  expect(JSON.parse(text)).toMatchObject({ fields: [{ field: 'cui' }] });
  expect(text).not.toContain('limit'); // the fields say it
  expect((await told(new Conflict('errors.conflict', { data: { open: 5n } }))).text).toContain('"open":"5"');
});
