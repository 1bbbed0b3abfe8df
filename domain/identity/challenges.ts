import { randomBytes } from 'node:crypto';
import { and, eq, gt, lte } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { challenge } from '#db/schema/auth.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';

type Row = typeof challenge.$inferSelect;
type Purpose = Row['purpose'];

const MINUTES: Record<Purpose, number> = { passkey: 5, second_step: 10 };

/** A secret of some minutes, of which the database keeps the hash; those that ended are forgotten meanwhile. */
export async function issueChallenge(purpose: Purpose, personId: PersonId | null, at: Date): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(at.getTime() + MINUTES[purpose] * 60_000);
  await authDb().delete(challenge).where(lte(challenge.expiresAt, at));
  await authDb()
    .insert(challenge)
    .values({ hash: sha256(secret), purpose, personId, expiresAt });
  return secret;
}

const alive = (purpose: Purpose, secret: string, at: Date) =>
  and(eq(challenge.hash, sha256(secret)), eq(challenge.purpose, purpose), gt(challenge.expiresAt, at));

/** What a secret was issued for, while it lasts. */
export async function findChallenge(purpose: Purpose, secret: string, at: Date): Promise<Row | undefined> {
  return (
    await authDb()
      .select()
      .from(challenge)
      .where(alive(purpose, secret, at))
  )[0];
}

/** Uses the secret up. Of two uses at once only one is answered. */
export async function takeChallenge(purpose: Purpose, secret: string, at: Date): Promise<Row | undefined> {
  return (
    await authDb()
      .delete(challenge)
      .where(alive(purpose, secret, at))
      .returning()
  )[0];
}
