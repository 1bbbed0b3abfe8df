import { eq, inArray, lt, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { attempt } from '#db/schema/auth.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { derivedSecret } from '#domain/kernel/secret.ts';
import { limitOf, networkOf, type Subject } from './model/attempt-limits.ts';

const FORGOTTEN_AFTER = sql`interval '1 day'`;

/** Keyed, so that the rows say nothing of who tried. */
const keyOf = ({ tried, by, value }: Subject): string =>
  derivedSecret('attempt', `${tried}/${by}/${by === 'address' ? networkOf(value) : value}`)
    .subarray(0, 16)
    .toString('base64url');

/**
 * Counts a try as failed before it is looked at, so that guesses sent at once cannot outrun the count; in the database, so
 * that every process counts together. @throws Forbidden `identity.errors.tooManyTries` while one must wait
 */
export async function takeTries(subjects: readonly Subject[], at: Date, field?: string): Promise<void> {
  const taken = await Promise.all(subjects.map((subject) => takeTry(subject, at)));
  if (taken.includes(false))
    throw new Forbidden('identity.errors.tooManyTries', field === undefined ? {} : { fields: [field] });
}

async function takeTry(subject: Subject, at: Date): Promise<boolean> {
  const { free, longestWaitS } = limitOf(subject);
  const moment = sql`${at.toISOString()}::timestamptz`;
  const failures = sql`case when ${attempt.lastAt} < ${moment} - ${FORGOTTEN_AFTER} then 1 else ${attempt.failures} + 1 end`;
  const wait = sql`least(power(2, least((${failures}) - ${free}::int, 12)), ${longestWaitS}::int)`;
  const taken = await authDb()
    .insert(attempt)
    .values({ key: keyOf(subject), failures: 1, lastAt: at })
    .onConflictDoUpdate({
      target: attempt.key,
      set: {
        failures,
        retryAfter: sql`case when (${failures}) < ${free}::int then null else ${moment} + make_interval(secs => ${wait}) end`,
        lastAt: at,
      },
      setWhere: sql`${attempt.retryAfter} is null or ${attempt.retryAfter} <= ${moment}`,
    })
    .returning({ key: attempt.key });
  return taken.length > 0;
}

/** A try was right after all: an account begins anew, an address gets this one back and no more. */
export async function forgiveTries(subjects: readonly Subject[], at: Date): Promise<void> {
  const own = subjects.filter(({ by }) => by !== 'address').map(keyOf);
  const shared = subjects.filter(({ by }) => by === 'address').map(keyOf);
  await Promise.all([
    authDb()
      .update(attempt)
      .set({ failures: sql`greatest(${attempt.failures} - 1, 0)`, retryAfter: null })
      .where(inArray(attempt.key, shared.length > 0 ? shared : [''])),
    authDb()
      .delete(attempt)
      .where(inArray(attempt.key, own.length > 0 ? own : [''])),
  ]);
  await authDb()
    .delete(attempt)
    .where(lt(attempt.lastAt, sql`${at.toISOString()}::timestamptz - ${FORGOTTEN_AFTER}`));
}

/** How often in a row it failed for this one. */
export async function failuresOf(subject: Subject): Promise<number> {
  const [row] = await authDb()
    .select({ failures: attempt.failures })
    .from(attempt)
    .where(eq(attempt.key, keyOf(subject)));
  return row?.failures ?? 0;
}
