import { partyOf } from '#domain/clients/model/party.ts';
import { clientOf } from '#domain/clients/steps.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id as idSchema } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { mentionAt } from '#domain/law/steps.ts';
import type { Locale } from '#domain/messages/index.ts';
import { asStored, type Parties, thawedParties } from './model/parties.ts';
import { paperOf } from './model/paper.ts';
import { readWording } from './read-wording.ts';
import * as offers from './repo.ts';

const OfferId = idSchema<'offer'>();

/** An offer as its PDF wants it: for a client the version of the link, else the present one or the one asked for. @throws NotFound */
export async function offerPaper(tx: Tx, id: string, version?: number) {
  const offer = await offers.findOffer(tx, OfferId.parse(id));
  const number = tx.actor.kind === 'client' ? tx.actor.subjectVersion : (version ?? offer.currentVersion);
  const wording = await readWording(tx, offer.id, number);
  const { parties } = await offers.findVersion(tx, offer.id, number);
  const { answeredAt, answeredBy, printedNumber, currency } = offer;
  const data = paperOf({
    ...(parties === null ? await partiesOfPaper(tx, offer.clientId) : thawedParties(parties)),
    printedNumber,
    currency,
    state: number === offer.currentVersion ? offer.state : undefined,
    answer: answeredAt && answeredBy !== null ? { by: answeredBy, at: answeredAt } : undefined,
    wording,
    date: civilDateOf(wording.frozenAt ?? tx.asOf),
  });
  return {
    fileName: `${printedNumber ?? 'oferta'}${number > 1 ? `-v${number}` : ''}.pdf`,
    createdAt: wording.frozenAt ?? tx.asOf,
    document: { kind: 'offer' as const, data },
  };
}

/** Freezes a wording with both parties as they are now: later changes of a card do not reach the paper. */
export const freezeWording = async (tx: Tx, { clientId }: offers.OfferRow, version: offers.VersionRow): Promise<void> =>
  offers.freezeVersion(tx, version.id, asStored(await partiesOfPaper(tx, clientId)));

/** Who offers to whom, and how VAT stands on the paper. */
export async function partiesOfPaper(tx: Tx, clientId: offers.OfferRow['clientId']): Promise<Parties> {
  const company = await companyOf(tx);
  const client = await clientOf(tx, clientId);
  return {
    issuer: issuerOf(company),
    client: partyOf(client),
    isConsumer: client.kind === 'person',
    showVat: company.vatRegime === 'registered',
    mentions: await mentionsOf(tx, company, client.language),
    locale: client.language,
  };
}

async function mentionsOf(tx: Tx, { vatRegime }: Company, locale: Locale): Promise<string[]> {
  if (vatRegime === 'registered') return [];
  return [(await mentionAt(tx, 'vat.not_registered', civilDateOf(tx.asOf)))[locale]];
}
