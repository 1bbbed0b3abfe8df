import { recipientOf } from '#domain/clients/steps.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { addDays, type CivilDate, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { createLink } from '#domain/links/steps.ts';
import type { OfferRow, VersionRow } from './repo.ts';

/** After its validity an offer can still be read for a while, so that the client sees what it was and can ask again. */
const READABLE_DAYS = 90;

/** When the link to a wording ends. */
export const linkEnd = (validUntil: CivilDate): Date => endOfDay(addDays(validUntil, READABLE_DAYS));

/**
 * Makes the client's link to one wording and, unless it is handed over in another way, promises the mail with it.
 * @throws Invalid `offers.errors.noRecipient` when no address is known
 */
export async function handOver(
  tx: Tx,
  company: Company,
  offer: OfferRow,
  wording: VersionRow,
  mail: { recipient: string | undefined } | undefined,
): Promise<void> {
  const link = { purpose: 'offer' as const, subjectVersion: wording.number, expiresAt: linkEnd(wording.validUntil) };
  const { clientId } = offer;
  if (!mail) {
    await createLink(tx, { ...link, clientId, subjectId: offer.id, recipient: null });
    return;
  }
  const known = await recipientOf(tx, clientId);
  const recipient = mail.recipient ?? known?.email;
  if (recipient === undefined) throw new Invalid('offers.errors.noRecipient', { fields: ['recipient'] });
  await promiseMail(tx, {
    clientId,
    subjectKind: 'offer',
    subjectId: offer.id,
    template: 'offer-sent',
    recipient,
    data: {
      number: offer.printedNumber,
      object: wording.subject,
      validUntil: wording.validUntil,
      total: formatDecimal(wording.gross, SCALE.amount),
      currency: offer.currency,
      ...(known?.email === recipient ? { recipientName: known.name } : {}),
      ...senderOf(company),
    },
    link,
    attachment: 'offer',
  });
}

/** Who signs a message to a client. */
export const senderOf = ({ representativeName, representativeRole }: Company) => ({
  senderName: representativeName,
  senderRole: representativeRole,
});
