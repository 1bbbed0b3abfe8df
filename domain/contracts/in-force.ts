import {
  activateClient,
  addContractedServices,
  attachContract,
  clientOf,
  contractedServicesOf,
  dealOf,
  setDealState,
} from '#domain/clients/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { acceptWithContract, linesOfOffer } from '#domain/offers/steps.ts';
import { wakeDeal } from '#domain/recurring/steps.ts';
import { awaitsSeal } from '#domain/signing/steps.ts';
import { applyServices } from './addendum-services.ts';
import { addendumFacts, contractFacts } from './contract-facts.ts';
import { mailedAddendum, mailedContract } from './mailed.ts';
import { type Mailed, mailSigned } from './mailing.ts';
import { noticedAtStart } from './model/notices.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';

/** Everybody has signed: the contract binds, the deal's services stand under it, both parties get their copy. */
export async function comeIntoForce(tx: Tx, row: contracts.ContractRow): Promise<contracts.ContractRow> {
  const inForce = await beginForce(tx, row);
  await mailSignedUnlessSealed(tx, mailedContract(inForce));
  return inForce;
}

/** What is sealed goes to both parties with its seal, a moment later; what was signed elsewhere goes at once. */
async function mailSignedUnlessSealed(tx: Tx, what: Mailed): Promise<void> {
  if (!(await awaitsSeal(tx, what.id))) await mailSigned(tx, what, civilDateOf(tx.asOf));
}

/** The same without mails, for a contract that was signed on paper long ago. */
export async function beginForce(tx: Tx, row: contracts.ContractRow): Promise<contracts.ContractRow> {
  const inForce = await contracts.updateContract(tx, row.id, {
    state: 'in_force',
    inForceAt: tx.asOf,
    noticedDays: noticedAtStart(row.endDate, tx.asOf),
  });
  await contractServices(tx, inForce);
  await attachContract(tx, inForce.dealId, inForce.id);
  if ((await dealOf(tx, inForce.dealId)).state === 'open') await setDealState(tx, inForce.dealId, 'won');
  await activateClient(tx, inForce.clientId);
  tx.emit({ type: 'ContractInForce', ...contractFacts(inForce) });
  return inForce;
}

/** Signing the contract accepts the offer that it rests on; if that had ended, the contract brings the offer's services itself. */
async function contractServices(tx: Tx, { clientId, dealId, currency, offerId }: contracts.ContractRow): Promise<void> {
  if (offerId === null) return;
  const { name } = await clientOf(tx, clientId);
  await acceptWithContract(tx, offerId, { by: name, way: tx.actor.kind === 'client' ? 'link' : 'paper' });
  if ((await contractedServicesOf(tx, clientId)).some((one) => one.dealId === dealId)) return;
  const lines = (await linesOfOffer(tx, offerId)).map(({ id, quantity, ...line }) => ({
    ...line,
    originId: id,
    contracted: quantity,
  }));
  await addContractedServices(tx, { clientId, dealId, currency, origin: 'offer', lines });
}

/** Everybody has signed the addendum: the contract now says what it says. */
export async function addendumIntoForce(
  tx: Tx,
  contract: contracts.ContractRow,
  row: addenda.AddendumRow,
): Promise<addenda.AddendumRow> {
  const inForce = await addenda.updateAddendum(tx, row.id, { state: 'in_force', inForceAt: tx.asOf });
  await applyServices(tx, contract, inForce);
  const { newEndDate } = inForce;
  if (newEndDate !== null)
    await contracts.updateContract(tx, contract.id, {
      endDate: newEndDate,
      noticedDays: noticedAtStart(newEndDate, tx.asOf),
    });
  const { facts, ...about } = addendumFacts(contract, inForce);
  if (newEndDate === null) tx.emit({ type: 'AddendumInForce', ...about, facts });
  else tx.emit({ type: 'ContractExtended', ...about, facts: { ...facts, date: newEndDate } });
  await wakeDeal(tx, contract.dealId);
  await mailSignedUnlessSealed(tx, mailedAddendum(contract, inForce));
  return inForce;
}
