import { and, desc, eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { accountMail } from '#db/schema/auth.ts';
import { type TokenPurpose, tokenOf } from '#domain/identity/account-token.ts';
import { newId } from '#domain/kernel/pure/ids.ts';

export const aPassword = 'o propoziție scurtă și bună';

/** An address that no other test uses. */
export const anEmail = (): string => `${newId<'email'>()}@example.ro`;

/** The mails of one template promised to an address, the newest first. */
export const mailsTo = (recipient: string, template: string) =>
  authDb()
    .select()
    .from(accountMail)
    .where(and(eq(accountMail.recipient, recipient), eq(accountMail.template, template)))
    .orderBy(desc(accountMail.dueAt));

/** The secret of the link in the newest such mail, made as the worker makes it. */
export async function secretMailed(recipient: string, template: string, purpose: TokenPurpose): Promise<string> {
  const [mail] = await mailsTo(recipient, template);
  const seed = mail?.data['seed'];
  if (typeof seed !== 'string') throw new Error(`no ${template} was promised to ${recipient}`);
  return tokenOf(purpose, seed);
}
