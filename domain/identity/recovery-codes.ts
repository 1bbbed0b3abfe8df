import { randomInt } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { authDb } from '#db/auth.server.ts';
import { recoveryCode } from '#db/schema/auth.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { plainRecoveryCode, RECOVERY_CODES, writeRecoveryCode } from './model/recovery-code.ts';
import { saltedHash, saltOf } from './password-hash.ts';

/** Makes ten codes in the place of all before and returns them to be shown once. One salt for all: a try costs one hash. */
export async function renewRecoveryCodes(personId: PersonId, db: PostgresJsDatabase = authDb()): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => writeRecoveryCode(randomInt));
  const salt = saltOf();
  const hashes = await Promise.all(codes.map((code) => saltedHash(plainRecoveryCode(code), salt)));
  await db.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
  await db.insert(recoveryCode).values(hashes.map((hash) => ({ personId, hash })));
  return codes;
}

/** Uses a code up. Of two uses at once only one is answered with true. */
export async function takeRecoveryCode(personId: PersonId, typed: string, at: Date): Promise<boolean> {
  const [any] = await authDb().select().from(recoveryCode).where(eq(recoveryCode.personId, personId)).limit(1);
  const hash = await saltedHash(plainRecoveryCode(typed), any?.hash ?? '');
  const used = await authDb()
    .update(recoveryCode)
    .set({ usedAt: at })
    .where(and(eq(recoveryCode.personId, personId), eq(recoveryCode.hash, hash), isNull(recoveryCode.usedAt)))
    .returning({ hash: recoveryCode.hash });
  return used.length === 1;
}

/** How many codes are left. */
export const recoveryCodesLeft = (personId: PersonId): Promise<number> =>
  authDb().$count(recoveryCode, and(eq(recoveryCode.personId, personId), isNull(recoveryCode.usedAt)));
