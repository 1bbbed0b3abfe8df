import { z } from 'zod';
import type { OfferDocument } from '#documents/pdf/offer/schema.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { UNIT_KEYS, type UnitKey } from '#domain/kernel/pure/units.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { composeWording } from './compose-wording.ts';
import { OfferFields } from './model/offer.ts';
import { paperOf } from './model/paper.ts';
import { partiesOfPaper } from './paper.ts';
import * as offers from './repo.ts';

/** The paper that a form's values would make, without writing anything. @throws NotFound · Invalid beside the field */
export const previewOffer = defineQuery({
  name: 'offers.previewOffer',
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
  input: OfferFields.extend({ clientId: id<'client'>(), offerId: optional(id<'offer'>()) }),
  output: z.object({ document: z.custom<OfferDocument>() }),
  async run(tx, actor, { clientId, offerId, ...fields }) {
    const offer = offerId === undefined ? undefined : await offers.findOffer(tx, offerId);
    const { currency, wording, totals, lines } = await composeWording(tx, await companyOf(tx), fields);
    const document = paperOf({
      ...(await partiesOfPaper(tx, clientId)),
      printedNumber: offer?.printedNumber ?? null,
      state: 'draft',
      currency,
      answer: undefined,
      date: civilDateOf(actor.asOf),
      wording: {
        ...wording,
        number: offer?.currentVersion ?? 1,
        frozenAt: null,
        vatBreakdown: totals.vatBreakdown,
        lines: lines.map(asLine),
      },
    });
    return { document };
  },
});

const asLine = ({ unit, ...line }: offers.NewLine) => ({
  ...line,
  serviceId: line.serviceId ?? null,
  description: line.description ?? null,
  exemptionReason: line.exemptionReason ?? null,
  cpv: line.cpv ?? null,
  discount: line.discount ?? 0,
  priceBasis: line.priceBasis ?? ('per_unit' as const),
  rhythm: line.rhythm ?? ('once' as const),
  unit: asUnit(unit),
});

/** Units come from our own schemas, which take only known keys. */
const asUnit = (text: string): UnitKey => UNIT_KEYS.find((key) => key === text) ?? 'piece';
