import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { membership, person } from '#db/schema/auth.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { Email } from './model/registration.ts';
import { passwordFits } from './password-hash.ts';

export const LogIn = z.object({ email: Email, password: z.string().min(1).max(200) });

const FREE_TRIES = 5;
const LONGEST_WAIT_S = 900;

/**
 * The person whose e-mail and password these are. After five failures each further try waits twice as long, up to a
 * quarter of an hour; nobody is locked out for ever. Unknown addresses take the same time and get the same answer.
 * @throws Forbidden `identity.errors.wrongPassword` · `identity.errors.tooManyTries`
 */
export async function logIn(input: unknown, at: Date): Promise<PersonId> {
  const { email, password } = parseInput(LogIn, input);
  const [found] = await authDb().select().from(person).where(eq(person.email, email));
  const mustWait = found !== undefined && !(await takeTry(found.id, at));
  const fits = await passwordFits(found?.passwordHash, password);
  if (mustWait) throw new Forbidden('identity.errors.tooManyTries', { fields: ['password'] });
  if (!found || !fits) throw new Forbidden('identity.errors.wrongPassword', { fields: ['password'] });
  await authDb().update(person).set({ failedLogins: 0, retryAfter: null }).where(eq(person.id, found.id));
  return found.id;
}

/** Counts a try as failed before its password is looked at, so that guesses sent at once cannot outrun the count. False while one must wait. */
async function takeTry(personId: PersonId, at: Date): Promise<boolean> {
  const failures = sql`${person.failedLogins} + 1`;
  const wait = sql`least(power(2, least(${failures} - ${FREE_TRIES}::int, 10)), ${LONGEST_WAIT_S}::int)`;
  const moment = sql`${at.toISOString()}::timestamptz`;
  const taken = await authDb()
    .update(person)
    .set({
      failedLogins: failures,
      retryAfter: sql`case when ${failures} < ${FREE_TRIES}::int then null else ${moment} + make_interval(secs => ${wait}) end`,
    })
    .where(and(eq(person.id, personId), or(isNull(person.retryAfter), lte(person.retryAfter, at))))
    .returning({ id: person.id });
  return taken.length > 0;
}

/** The company that a fresh session opens: the one joined last. Undefined for a person without any. */
export async function firstCompany(personId: PersonId) {
  const rows = await authDb()
    .select()
    .from(membership)
    .where(eq(membership.personId, personId))
    .orderBy(membership.createdAt);
  return rows.filter((row) => row.state === 'active').at(-1)?.tenantId;
}
