import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { DomainEvent } from '#domain/kernel/events.ts';
import type { ReportRow } from './repo.ts';

/** Subject, client and the printed values of a report's events. */
export const eventFacts = ({ id, clientId, dealId, printedNumber, net, periodStart, periodEnd }: ReportRow) =>
  ({
    subject: id,
    clientId,
    dealId,
    facts: {
      number: printedNumber ?? '',
      net: formatDecimal(net, SCALE.amount),
      from: periodStart,
      to: periodEnd,
    },
  }) satisfies Omit<DomainEvent, 'type'>;
