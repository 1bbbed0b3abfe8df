import { clientOf, recipientOf } from '#domain/clients/steps.ts';
import { tellTeam } from '#domain/clients/steps-team.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf, promiseMail } from '#domain/deliveries/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { addDays, type CivilDate, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { createLink } from '#domain/links/steps.ts';

/** How long a document waits for the client's signature. */
const SIGNING_DAYS = 30;
/** After that it can still be read for a while, signed or not. */
const READABLE_DAYS = 90;

export const signingEnd = (today: CivilDate): Date => endOfDay(addDays(today, SIGNING_DAYS));
const linkEnd = (today: CivilDate): Date => endOfDay(addDays(today, SIGNING_DAYS + READABLE_DAYS));

/** A contract or one of its addenda, as mails name it. */
export interface Mailed {
  kind: 'contract' | 'addendum';
  id: string;
  version: number;
  clientId: Id<'client'>;
  contractId: Id<'contract'>;
  number: string;
  /** Its number in the contract, when it is an addendum. */
  addendum?: string;
}

/** Contracts are the work of whoever sells. */
const OURS = { roles: ['sales'] } as const;

const named = ({ number, addendum }: Mailed) => ({ number, ...(addendum === undefined ? {} : { addendum }) });
const subject = ({ kind, id, clientId }: Mailed) => ({ subjectKind: kind, subjectId: id, clientId });
const link = ({ kind, version }: Mailed, today: CivilDate) => ({
  purpose: kind,
  subjectVersion: version,
  expiresAt: linkEnd(today),
});

/** Who signs a message to a client. */
const senderOf = ({ representativeName, representativeRole }: Company) => ({
  senderName: representativeName,
  senderRole: representativeRole,
});

/** Makes the link for signing and, when it goes by mail, promises the mail with it. @throws Invalid `contracts.errors.noRecipient` */
export async function sendForSigning(
  tx: Tx,
  company: Company,
  what: Mailed,
  { way, recipient: chosen, today }: { way: 'email' | 'handover'; recipient: string | undefined; today: CivilDate },
): Promise<void> {
  if (way === 'handover') {
    await createLink(tx, { ...link(what, today), clientId: what.clientId, subjectId: what.id, recipient: null });
    return;
  }
  const known = await recipientOf(tx, what.clientId);
  const recipient = chosen ?? known?.email;
  if (recipient === undefined) throw new Invalid('contracts.errors.noRecipient', { fields: ['recipient'] });
  await promiseMail(tx, {
    ...subject(what),
    template: 'contract-sent',
    recipient,
    data: {
      ...named(what),
      ...(known?.email === recipient ? { recipientName: known.name } : {}),
      ...senderOf(company),
    },
    link: link(what, today),
    attachment: what.kind,
  });
}

/** The address to which the document went, else the client's. */
async function reached(tx: Tx, { id, clientId }: Mailed): Promise<string | undefined> {
  const sent = (await deliveriesOf(tx, id)).findLast((one) => one.template === 'contract-sent');
  return sent?.recipient ?? (await recipientOf(tx, clientId))?.email;
}

/** Reminds the client, once, of what waits for a signature. Without an address nothing is promised. */
export async function mailReminder(tx: Tx, what: Mailed, today: CivilDate): Promise<void> {
  const recipient = await reached(tx, what);
  if (recipient === undefined) return;
  const data = { ...named(what), reminder: true, ...senderOf(await companyOf(tx)) };
  await promiseMail(tx, { ...subject(what), template: 'contract-sent', recipient, data, link: link(what, today) });
}

/** Sends both parties what they have signed. */
export async function mailSigned(tx: Tx, what: Mailed, today: CivilDate): Promise<void> {
  const recipient = await reached(tx, what);
  const mail = { ...subject(what), template: 'contract-signed' as const, attachment: what.kind };
  const data = { ...named(what), ...senderOf(await companyOf(tx)) };
  if (recipient !== undefined) await promiseMail(tx, { ...mail, recipient, data, link: link(what, today) });
  await tellTeam(tx, OURS, { ...mail, data: { ...data, path: `/contracts/${what.contractId}` } });
}

/** Tells our people that the client will not sign. */
export async function mailRefused(tx: Tx, what: Mailed, reason: string): Promise<void> {
  const { name } = await clientOf(tx, what.clientId);
  await tellTeam(tx, OURS, {
    ...subject(what),
    template: 'client-answered',
    data: {
      clientName: name,
      document: what.kind,
      number: what.addendum ?? what.number,
      answer: 'changes_requested',
      reason: reason.slice(0, 300),
      path: `/contracts/${what.contractId}`,
    },
  });
}
