import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asHead } from './as-head.ts';
import { composeWording } from './compose-wording.ts';
import { OfferFields, OfferHead } from './model/offer.ts';
import * as offers from './repo.ts';
import { keepFirstPrices } from './write-lines.ts';

/**
 * Writes the present wording anew while it is a draft; an approval given to another wording is gone.
 * @throws NotFound · Conflict `offers.errors.notDraft`, `errors.changedMeanwhile` · Invalid beside the field
 */
export const changeDraft = defineVerb({
  name: 'offers.changeDraft',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/offers/{offerId}', summary: 'Change a draft offer' },
  input: OfferFields.extend({ offerId: id<'offer'>() }),
  output: OfferHead,
  async run(tx, _actor, { offerId, ...fields }, meta) {
    const current = await offers.lockOffer(tx, offerId);
    if (current.state !== 'draft') throw new Conflict('offers.errors.notDraft');
    requireVersion(current, meta, current.gross.toString());
    const { currency, wording, lines } = await composeWording(tx, await companyOf(tx), fields);
    const version = await offers.findVersion(tx, offerId, current.currentVersion);
    await offers.rewriteVersion(tx, version.id, wording, lines);
    await keepFirstPrices(tx, currency, lines);
    const { validUntil, gross } = wording;
    const changed = { currency, validUntil, gross, approval: 'not_needed' as const, approvedById: null };
    return asHead(await offers.updateOffer(tx, offerId, changed));
  },
});
