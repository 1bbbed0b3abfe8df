import type { Mailed } from './mailing.ts';
import type { AddendumRow } from './repo-addenda.ts';
import type { ContractRow } from './repo.ts';

/** A contract as its mails and links name it. */
export const mailedContract = ({ id, clientId, printedNumber, currentVersion }: ContractRow): Mailed => ({
  kind: 'contract',
  id,
  contractId: id,
  clientId,
  number: printedNumber ?? '',
  version: currentVersion,
});

/** An addendum as its mails and links name it. */
export const mailedAddendum = (contract: ContractRow, { id, number }: AddendumRow): Mailed => ({
  ...mailedContract(contract),
  kind: 'addendum',
  id,
  addendum: String(number),
  version: 1,
});
