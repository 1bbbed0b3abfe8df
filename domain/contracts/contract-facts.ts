import type { DomainEvent } from '#domain/kernel/events.ts';
import type { AddendumRow } from './repo-addenda.ts';
import type { ContractRow } from './repo.ts';

/** Subject, client and the printed values of a contract's events. */
export const contractFacts = ({ id, clientId, dealId, printedNumber }: ContractRow) =>
  ({ subject: id, clientId, dealId, facts: { number: printedNumber ?? '' } }) satisfies Omit<DomainEvent, 'type'>;

/** The same for one of its addenda. */
export const addendumFacts = (contract: ContractRow, { id, number }: AddendumRow) => ({
  ...contractFacts(contract),
  subject: id,
  facts: { number: contract.printedNumber ?? '', addendum: String(number) },
});
