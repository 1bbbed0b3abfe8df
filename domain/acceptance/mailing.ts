import { recipientOf } from '#domain/clients/steps.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf, promiseMail } from '#domain/deliveries/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ReportRow } from './repo.ts';

/** For how long the client can open a report by its link. */
export const LINK_DAYS = 365;

/** Who signs a message to a client. */
export const senderOf = ({ representativeName, representativeRole }: Company) => ({
  senderName: representativeName,
  senderRole: representativeRole,
});

/** Sends the client the signed and sealed report, to the address to which it went; nothing when there is none. */
export async function mailSealed(tx: Tx, { id, clientId, printedNumber }: ReportRow): Promise<void> {
  const sent = (await deliveriesOf(tx, id)).findLast((one) => one.template === 'acceptance-sent');
  const recipient = sent?.recipient ?? (await recipientOf(tx, clientId))?.email;
  if (recipient === undefined) return;
  await promiseMail(tx, {
    clientId,
    subjectKind: 'acceptance',
    subjectId: id,
    template: 'acceptance-signed',
    recipient,
    data: { number: printedNumber ?? '', ...senderOf(await companyOf(tx)) },
    link: { purpose: 'acceptance', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
    attachment: 'acceptance',
  });
}
