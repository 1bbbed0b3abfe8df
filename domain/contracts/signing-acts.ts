import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { DomainEvent } from '#domain/kernel/events.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { expireOpen, noteReminder } from '#domain/signing/steps.ts';
import { backToDraft } from './back-to-draft.ts';
import { addendumFacts, contractFacts } from './contract-facts.ts';
import { mailedAddendum, mailedContract } from './mailed.ts';
import { mailReminder, mailSigned } from './mailing.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';

type EventAbout = Omit<DomainEvent, 'type'>;

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

/** A signed contract is sealed: both parties get it. */
export async function sendSealedContract(tx: Tx, subjectId: string): Promise<EventAbout> {
  const current = await contracts.findContract(tx, asContract(subjectId));
  await mailSigned(tx, mailedContract(current), civilDateOf(tx.asOf));
  return contractFacts(current);
}

/** The same for an addendum. */
export async function sendSealedAddendum(tx: Tx, subjectId: string): Promise<EventAbout> {
  const row = await addenda.findAddendum(tx, asAddendumId(subjectId));
  const contract = await contracts.findContract(tx, row.contractId);
  await mailSigned(tx, mailedAddendum(contract, row), civilDateOf(tx.asOf));
  return addendumFacts(contract, row);
}

async function locked(tx: Tx, subjectId: string) {
  const { contractId } = await addenda.findAddendum(tx, asAddendumId(subjectId));
  const contract = await contracts.lockContract(tx, contractId);
  return { contract, row: await addenda.lockAddendum(tx, asAddendumId(subjectId)) };
}

/** Guaranteed by the envelope's subject kind. */
const asContract = (subjectId: string) => subjectId as Id<'contract'>;
const asAddendumId = (subjectId: string) => subjectId as Id<'addendum'>;
