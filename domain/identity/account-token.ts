import { and, eq, gt, isNull } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { accountToken } from '#db/schema/auth.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { derivedSecret } from '#domain/kernel/secret.ts';

export type TokenPurpose = 'confirm_email' | 'change_email' | 'reset_password' | 'invitation' | 'lost_factor';

const HOURS: Record<TokenPurpose, number> = {
  confirm_email: 72,
  change_email: 24,
  reset_password: 1,
  invitation: 7 * 24,
  lost_factor: 24,
};

/** The secret of an address in a mail, derived from the seed that the mail's row keeps. */
export const tokenOf = (purpose: TokenPurpose, seed: string): string =>
  derivedSecret(purpose, seed).toString('base64url');

type Row = typeof accountToken.$inferSelect;
type Details = Partial<Pick<Row, 'personId' | 'tenantId' | 'roles' | 'invitedById'>>;

/** Makes a single-use token and returns its seed; only its hash is stored. It lasts as long as its purpose says. */
export async function issueToken(
  db: PostgresJsDatabase,
  purpose: TokenPurpose,
  email: string,
  at: Date,
  details: Details,
): Promise<string> {
  const seed = newId<'accountToken'>();
  const expiresAt = new Date(at.getTime() + HOURS[purpose] * 3_600_000);
  await db
    .insert(accountToken)
    .values({ hash: sha256(tokenOf(purpose, seed)), purpose, email, expiresAt, createdAt: at, ...details });
  return seed;
}

/** The unused, unexpired token of an address, or undefined. */
export async function findToken(
  db: PostgresJsDatabase,
  purpose: TokenPurpose,
  token: string,
  at: Date,
): Promise<Row | undefined> {
  const [row] = await db
    .select()
    .from(accountToken)
    .where(
      and(
        eq(accountToken.hash, sha256(token)),
        eq(accountToken.purpose, purpose),
        isNull(accountToken.usedAt),
        gt(accountToken.expiresAt, at),
      ),
    );
  return row;
}

/** Uses the token up. Of two calls at once only one is answered with true. */
export async function useToken(db: PostgresJsDatabase, row: Row, at: Date): Promise<boolean> {
  const used = await db
    .update(accountToken)
    .set({ usedAt: at })
    .where(and(eq(accountToken.hash, row.hash), isNull(accountToken.usedAt)))
    .returning({ hash: accountToken.hash });
  return used.length === 1;
}
