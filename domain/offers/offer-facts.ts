import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { DomainEvent } from '#domain/kernel/events.ts';
import type { OfferRow } from './repo.ts';

/** Subject, client and the printed values of an offer's events. */
export const offerFacts = ({ id, clientId, dealId, printedNumber, gross, currency }: OfferRow) =>
  ({
    subject: id,
    clientId,
    dealId,
    facts: { number: printedNumber ?? '', total: formatDecimal(gross, SCALE.amount), currency },
  }) satisfies Omit<DomainEvent, 'type'>;
