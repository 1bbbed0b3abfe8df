import type { Tx } from '#domain/kernel/tx.ts';
import * as offers from './repo.ts';

/** The present wording of an offer and its lines, as values for another one. */
export async function copyOfWording(tx: Tx, offer: offers.OfferRow) {
  const version = await offers.findVersion(tx, offer.id, offer.currentVersion);
  const { subject, intro, terms, net, vat, gross } = version;
  const lines = (await offers.linesOf(tx, version.id)).map(
    ({ id: _id, tenantId: _tenant, createdAt: _at, offerVersionId: _version, position: _position, ...line }) => line,
  );
  return { wording: { subject, intro, terms, net, vat, gross }, lines };
}
