import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { membership, person } from '#db/schema/auth.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import { forgiveTries, takeTries } from './attempts.ts';
import { usesCodes } from './code-generator.ts';
import { isKnownDevice } from './known-devices.ts';
import type { Subject } from './model/attempt-limits.ts';
import { Email } from './model/registration.ts';
import { passwordFits } from './password-hash.ts';

export const LogIn = z.object({ email: Email, password: z.string().min(1).max(200) });

/** From where somebody tries: the address that the server saw, and the secret of a browser that was here before. */
export interface From {
  address?: string | undefined;
  device?: string | undefined;
}

export interface LoggedIn {
  personId: PersonId;
  /** The password is half of it: a code, a passkey or a recovery code has to follow. */
  needsSecondStep: boolean;
}

/** An id that nobody has: what an unknown address is looked up by, so that as much is asked for it as for a known one. */
const NOBODY = id<'person'>().parse('00000000-0000-8000-8000-000000000000');

/**
 * The person whose e-mail and password these are. After five failures each further try waits twice as long, up to a
 * quarter of an hour; nobody is locked out for ever, and a browser that was here before is counted by itself. Unknown
 * addresses are counted, take as much work and get the same answers.
 * @throws Forbidden `identity.errors.wrongPassword` · `identity.errors.tooManyTries`
 */
export async function logIn(input: unknown, at: Date, from: From = {}): Promise<LoggedIn> {
  const { email, password } = parseInput(LogIn, input);
  const [found] = await authDb().select().from(person).where(eq(person.email, email));
  const personId = found?.id ?? NOBODY;
  const isKnown = await isKnownDevice(personId, from.device ?? '');
  const subjects = subjectsOf(email, from, isKnown);
  const mustWait = await takeTries(subjects, at, 'password').then(
    () => undefined,
    (refusal: unknown) => refusal,
  );
  const [fits, needsSecondStep] = [await passwordFits(found?.passwordHash, password), await usesCodes(personId)];
  if (mustWait !== undefined) throw mustWait;
  if (!found || !fits) throw new Forbidden('identity.errors.wrongPassword', { fields: ['password'] });
  await forgiveTries(subjects, at);
  return { personId: found.id, needsSecondStep };
}

const subjectsOf = (email: string, { address, device }: From, isKnown: boolean): Subject[] => [
  isKnown && device !== undefined
    ? { tried: 'log-in', by: 'device', value: `${device}/${email}` }
    : { tried: 'log-in', by: 'account', value: email },
  ...(address === undefined ? [] : [{ tried: 'log-in', by: 'address', value: address } as const]),
];

/** The company that a fresh session opens: the one joined last. Undefined for a person without any. */
export async function firstCompany(personId: PersonId) {
  const rows = await authDb()
    .select()
    .from(membership)
    .where(eq(membership.personId, personId))
    .orderBy(membership.createdAt);
  return rows.filter((row) => row.state === 'active').at(-1)?.tenantId;
}
