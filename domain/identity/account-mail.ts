import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { accountMail } from '#db/schema/auth.ts';
import { newId } from '#domain/kernel/pure/ids.ts';

export interface AccountMail {
  recipient: string;
  template:
    | 'confirm-email'
    | 'change-email'
    | 'reset-password'
    | 'invitation'
    | 'lost-factor'
    | 'access-request'
    | 'security-event';
  locale: 'ro' | 'en';
  data: Record<string, string>;
}

/** Promises a mail about an account; the worker sends it once. Secrets are not in `data`: it keeps a token's seed. */
export const promiseMail = (db: PostgresJsDatabase, mail: AccountMail, at: Date) =>
  db.insert(accountMail).values({ id: newId<'accountMail'>(), dueAt: at, ...mail });

/** Writes as much as a promise does, to nobody: what an unknown address is answered with must not be told by the work done. */
export const promiseNothing = (
  db: PostgresJsDatabase,
  { template, locale, data }: Omit<AccountMail, 'recipient'>,
  at: Date,
) =>
  db
    .insert(accountMail)
    .values({ id: newId<'accountMail'>(), recipient: '', template, locale, data, dueAt: at, state: 'sent' });
