import type { DomainEvent } from '#domain/kernel/events.ts';
import type { WorkOrderRow } from './repo.ts';

/** Subject, client and the printed values of a work order's events. */
export const workFacts = ({ id, clientId, dealId, title, plannedDate }: WorkOrderRow) =>
  ({ subject: id, clientId, dealId, facts: { title, date: plannedDate } }) satisfies Omit<DomainEvent, 'type'>;
