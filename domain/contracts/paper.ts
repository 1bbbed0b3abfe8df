import type { AddendumDocument } from '#documents/pdf/addendum/schema.ts';
import type { ContractDocument } from '#documents/pdf/contract/schema.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id as idSchema } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { printedSigning } from '#domain/signing/steps.ts';
import { sealedAddendum } from './addenda.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';
import { draftWording, sealedWording } from './wording.ts';

const ContractId = idSchema<'contract'>();
const AddendumId = idSchema<'addendum'>();

/**
 * A contract as its PDF wants it: for a client the version of the link, else the present one; sealed as it was sent, with
 * the signatures and, when complete, the evidence. @throws NotFound, also for one that exists only on paper
 */
export async function contractPaper(tx: Tx, id: string, wanted?: number) {
  const row = await contracts.findContract(tx, ContractId.parse(id));
  if (row.origin === 'paper') throw new NotFound();
  const number = tx.actor.kind === 'client' ? tx.actor.subjectVersion : (wanted ?? row.currentVersion);
  const version = await contracts.findVersion(tx, row.id, number);
  const wording = version.sealedAt ? sealedWording(version) : (await draftWording(tx, row, version.body)).wording;
  const signing = await printedSigning(tx, {
    subjectId: row.id,
    version: number,
    sha256: version.sha256,
    names: { company: wording.provider.name, client: wording.beneficiary.name },
    document: { title: messagesFor(wording.locale).contracts.paper.inText, number: wording.number, date: wording.date },
    locale: wording.locale,
  });
  const fileName = `contract-${row.printedNumber ?? 'ciorna'}.pdf`;
  if (signing.shown) return { fileName, ...signing.shown };
  const data: ContractDocument = {
    ...wording,
    state: stateOf(row, version.sealedAt !== null, signing.isComplete),
    variant: version.sealedAt !== null && signing.isByHand && !signing.isComplete ? 'handwritten' : 'electronic',
    signatures: signing.signatures,
    evidence: signing.evidence,
  };
  return {
    fileName,
    createdAt: signing.changedAt ?? version.sealedAt ?? tx.asOf,
    document: { kind: 'contract' as const, data },
    signing: signing.toSeal,
  };
}

function stateOf(row: contracts.ContractRow, isSealed: boolean, isComplete: boolean): ContractDocument['state'] {
  if (!isSealed) return 'draft';
  if (!isComplete) return 'sent';
  return row.state === 'expired' || row.state === 'terminated' ? 'ended' : 'signed';
}

/** An addendum as its PDF wants it, sealed as it was sent. @throws NotFound */
export async function addendumPaper(tx: Tx, id: string) {
  const row = await addenda.findAddendum(tx, AddendumId.parse(id));
  const contract = await contracts.findContract(tx, row.contractId);
  const wording = sealedAddendum(row);
  const signing = await printedSigning(tx, {
    subjectId: row.id,
    version: 1,
    sha256: row.sha256,
    names: { company: wording.provider.name, client: wording.beneficiary.name },
    document: {
      title: messagesFor(wording.locale).contracts.paper.addendumInText,
      number: `${wording.number} (${wording.contract.number})`,
      date: wording.date,
    },
    locale: wording.locale,
  });
  const sentOn = civilDateOf(row.sentAt ?? tx.asOf);
  const fileName = `act-aditional-${row.number}-${contract.printedNumber ?? sentOn}.pdf`;
  if (signing.shown) return { fileName, ...signing.shown };
  const data: AddendumDocument = {
    ...wording,
    state: signing.isComplete ? 'signed' : 'sent',
    variant: signing.isByHand && !signing.isComplete ? 'handwritten' : 'electronic',
    signatures: signing.signatures,
    evidence: signing.evidence,
  };
  return {
    fileName,
    createdAt: signing.changedAt ?? row.sentAt ?? tx.asOf,
    document: { kind: 'addendum' as const, data },
    signing: signing.toSeal,
  };
}
