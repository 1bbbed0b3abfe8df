import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { accountMail } from '#db/schema/auth.ts';
import { tokenOf, type TokenPurpose } from '#domain/identity/account-token.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { isEmailTemplate, renderEmail } from '#emails/index.ts';
import type { MailService } from './mail-service.ts';

const BATCH = 20;
const LONGEST_WAIT_S = 600;
const LONGEST_REPEAT_MS = 20 * 3_600_000;
/** Two to the power of more is beyond every wait, and soon beyond the column's type. */
const MOST_DOUBLINGS = 10;

type Row = typeof accountMail.$inferSelect;

const PURPOSES: Record<string, { purpose: TokenPurpose; path: string }> = {
  'confirm-email': { purpose: 'confirm_email', path: '/confirm-email/' },
  'reset-password': { purpose: 'reset_password', path: '/reset-password/' },
  invitation: { purpose: 'invitation', path: '/invitation/' },
  'change-email': { purpose: 'change_email', path: '/change-email/' },
  'lost-factor': { purpose: 'lost_factor', path: '/lost-factor/' },
};

/** Sends the mails about accounts that are due; one turn. @returns how many were tried. The row's id is the idempotency key. */
export async function sendAccountMails(mail: MailService, appUrl: string): Promise<number> {
  const waiting = await authDb()
    .select()
    .from(accountMail)
    .where(and(eq(accountMail.state, 'waiting'), lte(accountMail.dueAt, sql`now()`)))
    .orderBy(asc(accountMail.dueAt))
    .limit(BATCH);
  for (const row of waiting) await sendOne(mail, appUrl, row);
  return waiting.length;
}

/** Where the button of a mail leads that bears no secret. */
const PAGES: Record<string, string> = {
  'spv-lost': '/efactura/connection',
  'export-ready': '/settings/data',
  'closing-asked': '/settings/data',
  'company-closed': '/privacy',
  'ceiling-near': '/efactura',
  'security-event': '/settings/security',
  'access-request': '/settings/team',
};

async function sendOne(mail: MailService, appUrl: string, row: Row): Promise<void> {
  const written = writtenOrWhyNot(row, appUrl);
  if (written instanceof Error) {
    await settle(row, { state: 'failed', failure: `unwritable: ${written.message}` });
    return;
  }
  if (!(await mayHandOver(row))) {
    await settle(row, { state: 'failed', failure: 'uncertain' });
    return;
  }
  const { fromName, subject, html, text } = written;
  crashAt('account-mail:before-send');
  const answer = await mail.send({ fromName, to: row.recipient, subject, html, text, attachments: [], key: row.id });
  crashAt('account-mail:after-send');
  const values =
    answer.kind === 'accepted'
      ? { state: 'sent' as const, sentAt: sql`now()` }
      : answer.kind === 'refused'
        ? { state: 'failed' as const, failure: answer.reason }
        : {
            dueAt: sql`now() + make_interval(secs => least(power(2, least(${accountMail.attempts}, ${MOST_DOUBLINGS}))::int * 5, ${LONGEST_WAIT_S}))`,
            failure: answer.reason,
            ...(row.handedAt === null && !answer.mayHaveGone ? { handedAt: null } : {}),
          };
  await settle(row, values);
}

/**
 * Notes before the call that a mail may go out now. The service knows our key for 24 hours after it first heard it: later
 * a repeat could be a second mail, so one that may have gone is left.
 */
async function mayHandOver({ id, handedAt }: Row): Promise<boolean> {
  if (handedAt !== null) return Date.now() - handedAt.getTime() < LONGEST_REPEAT_MS;
  await authDb()
    .update(accountMail)
    .set({ handedAt: sql`now()` })
    .where(eq(accountMail.id, id));
  return true;
}

const settle = (row: Row, values: Record<string, unknown>) =>
  authDb()
    .update(accountMail)
    .set({ ...values, attempts: sql`${accountMail.attempts} + 1` })
    .where(eq(accountMail.id, row.id));

/** One mail that cannot be written holds up none of the others. */
function writtenOrWhyNot(row: Row, appUrl: string) {
  try {
    return rendered(row, appUrl);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function rendered(row: Row, appUrl: string) {
  if (!isEmailTemplate(row.template)) throw new Error(`there is no e-mail «${row.template}»`);
  const { data } = row;
  const token = PURPOSES[row.template];
  const path = token
    ? `${token.path}${tokenOf(token.purpose, String(data['seed']))}`
    : (PAGES[row.template] ?? '/plan');
  const endsAt = data['endsAt'];
  const endsOn =
    typeof endsAt === 'string' && endsAt !== '' ? { endsOn: civilDateOf(new Date(Date.parse(endsAt) - 1)) } : {};
  return renderEmail(row.template, { ...data, ...endsOn, url: `${appUrl}${path}` }, row.locale);
}
