import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { expireOpen, noteReminder } from '#domain/signing/steps.ts';
import { backToDraft } from './back-to-draft.ts';
import { addendumFacts, contractFacts } from './contract-facts.ts';
import { mailedAddendum, mailedContract } from './mailed.ts';
import { mailReminder } from './mailing.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';

/** The term for signing a contract is over: it becomes a draft again. @returns false when it was not, or is settled already */
export async function endContractSigning(tx: Tx, subjectId: string, envelopeId: Id<'envelope'>): Promise<boolean> {
  const current = await contracts.lockContract(tx, asContract(subjectId));
  if (!(await expireOpen(tx, envelopeId))) return false;
  tx.emit({ type: 'ContractSigningExpired', ...contractFacts(current) });
  await backToDraft(tx, current);
  return true;
}

/** The same for an addendum: it may be written again under its number. */
export async function endAddendumSigning(tx: Tx, subjectId: string, envelopeId: Id<'envelope'>): Promise<boolean> {
  const { contract, row } = await locked(tx, subjectId);
  if (!(await expireOpen(tx, envelopeId))) return false;
  tx.emit({ type: 'ContractSigningExpired', ...addendumFacts(contract, row) });
  await addenda.updateAddendum(tx, row.id, { state: 'refused' });
  return true;
}

/** Reminds the client of a contract that waits, once. @returns false when it does not wait or was reminded of */
export async function remindOfContract(tx: Tx, subjectId: string, envelopeId: Id<'envelope'>): Promise<boolean> {
  const current = await contracts.lockContract(tx, asContract(subjectId));
  if (!(await noteReminder(tx, envelopeId))) return false;
  tx.emit({ type: 'ContractReminded', ...contractFacts(current) });
  await mailReminder(tx, mailedContract(current), civilDateOf(tx.asOf));
  return true;
}

/** The same for an addendum. */
export async function remindOfAddendum(tx: Tx, subjectId: string, envelopeId: Id<'envelope'>): Promise<boolean> {
  const { contract, row } = await locked(tx, subjectId);
  if (!(await noteReminder(tx, envelopeId))) return false;
  tx.emit({ type: 'ContractReminded', ...addendumFacts(contract, row) });
  await mailReminder(tx, mailedAddendum(contract, row), civilDateOf(tx.asOf));
  return true;
}

async function locked(tx: Tx, subjectId: string) {
  const { contractId } = await addenda.findAddendum(tx, asAddendumId(subjectId));
  const contract = await contracts.lockContract(tx, contractId);
  return { contract, row: await addenda.lockAddendum(tx, asAddendumId(subjectId)) };
}

/** Guaranteed by the envelope's subject kind. */
const asContract = (subjectId: string) => subjectId as Id<'contract'>;
const asAddendumId = (subjectId: string) => subjectId as Id<'addendum'>;
