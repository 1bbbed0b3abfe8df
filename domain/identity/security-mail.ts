import { eq } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import type { Origin } from '#domain/kernel/actor.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { promiseMail } from './account-mail.ts';
import { deviceText } from './model/device.ts';

/** What only the owner of an account should have done; `emails/security-event.ts` has the words. */
export type SecurityEvent =
  | 'new_login'
  | 'password_changed'
  | 'email_changed'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'passkey_added'
  | 'passkey_removed'
  | 'recovery_code_used'
  | 'recovery_codes_renewed'
  | 'roles_changed'
  | 'proof_failed_often'
  | 'api_token_created';

export interface Occasion {
  at: Date;
  origin?: Origin | undefined;
  /** Another address than the account's: the one before a change. */
  recipient?: string;
}

/** Promises the owner of an account a mail about what happened to it, with the device it was done from. */
export async function tellOwner(
  personId: PersonId,
  event: SecurityEvent,
  { at, origin, recipient }: Occasion,
  db: PostgresJsDatabase = authDb(),
): Promise<void> {
  const [owner] = await db.select().from(person).where(eq(person.id, personId));
  if (!owner) return;
  const device = deviceText(origin?.userAgent);
  const data = {
    event,
    at: at.toISOString(),
    ...(device === '' ? {} : { device }),
    ...(origin?.address === undefined ? {} : { address: origin.address }),
  };
  await promiseMail(
    db,
    { recipient: recipient ?? owner.email, template: 'security-event', locale: owner.locale, data },
    at,
  );
}
