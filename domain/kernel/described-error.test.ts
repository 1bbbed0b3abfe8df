import { Writable } from 'node:stream';
import { eq, sql } from 'drizzle-orm';
import pino from 'pino';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { newId } from './pure/ids.ts';
import { describedError, withoutPeople } from './described-error.ts';

const PEOPLE = ['ion.popescu@exemplu.ro', 'Ion Popescu', '1960229410015', 'RO49AAAA1B31007593840000', '0722 123 456'];

/** What stands in the log after an error: one line of JSON. */
function logged(error: unknown): string {
  let line = '';
  const into = new Writable({
    write(chunk, _encoding, done) {
      line += String(chunk);
      done();
    },
  });
  pino({ serializers: { err: describedError } }, into).error({ err: error, requestId: 'r-1' }, 'a request failed');
  return line;
}

const failureOf = (act: () => Promise<unknown>) =>
  act().then(
    () => undefined,
    (error: unknown) => error,
  );

it('keeps of a failed query its code and place, and nothing of what it was asked with', async () => {
  const [email = '', name = ''] = PEOPLE;
  const row = { id: newId<'person'>(), email, name, createdAt: new Date() };
  await authDb().insert(person).values(row);
  const failures = [
    await failureOf(() =>
      authDb()
        .insert(person)
        .values({ ...row, id: newId<'person'>() }),
    ),
    await failureOf(() =>
      authDb()
        .select()
        .from(person)
        .where(eq(person.email, sql`${email} || ${name}::int`)),
    ),
  ];
  for (const failure of failures) {
    const line = logged(failure);
    expect(JSON.parse(line)).toMatchObject({ level: 50, requestId: 'r-1', err: { type: 'DrizzleQueryError' } });
    expect(line).toMatch(/"code":"(23505|22P02)"/);
    expect(line).toContain('described-error.test');
    for (const one of PEOPLE) expect(line).not.toContain(one);
  }
});

it('keeps of an input that was not understood nothing that was typed', () => {
  const parsed = z.object({ email: z.literal('x') }).safeParse({ email: PEOPLE[0] });
  const line = logged(parsed.error);
  for (const one of PEOPLE) expect(line).not.toContain(one);
});

it('blots out people in any other message, also of what caused it, and keeps the rest', () => {
  const message = `could not write to ${PEOPLE[0]} (${PEOPLE[3]}), phone ${PEOPLE[4]}, CNP ${PEOPLE[2]}`;
  const line = logged(new Error('the mail was refused', { cause: new Error(message) }));
  expect(line).toContain('the mail was refused');
  expect(line).toContain('could not write to ‹e-mail›');
  for (const one of [PEOPLE[0], PEOPLE[2], PEOPLE[3], PEOPLE[4]]) expect(line).not.toContain(one);
  expect(withoutPeople('HTTP 503 after 20000 ms, try 3')).toBe('HTTP 503 after 20000 ms, try 3');
  expect(withoutPeople(`/p/${'a'.repeat(86)} amc_${'b'.repeat(43)}`)).toBe('/p/‹link› ‹secret›');
  expect(JSON.parse(logged('just a text'))).toMatchObject({ err: { type: 'string' } });
});
