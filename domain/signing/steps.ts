import type { StoredFile } from '#domain/files/model/stored-file.ts';
import { recordFile } from '#domain/files/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import { dueOf } from './due.ts';
import { drawingBytes } from './model/drawing.ts';
import { isNext, isSignedHere, type Party, type RecordedWay, type SigningMethod } from './model/signature.ts';
import { type SignedDocument, storedDocument } from './model/signed-document.ts';
import { type PrintedSigning, printedSigningOf, type SignedPaper, type ToSeal } from './printed.ts';
import * as envelopes from './repo.ts';

export type { ToSeal };

/**
 * Puts a document, named by its hash, before the parties; they sign in the order given. With `document` it is to be signed
 * here: just this is shown to both and, once they have signed, sealed.
 */
export const openEnvelope = (
  tx: Tx,
  {
    parties,
    document,
    ...values
  }: Omit<envelopes.NewEnvelope, 'document'> & {
    parties: readonly Party[];
    document?: SignedDocument | undefined;
  },
): Promise<envelopes.Envelope> =>
  envelopes.insertEnvelope(tx, { ...values, document: document ? storedDocument(document) : null }, parties);

/** The newest envelope of a document; undefined when it was never put to signing. */
export const envelopeOf = (tx: Tx, subjectId: string): Promise<envelopes.Envelope | undefined> =>
  envelopes.latestOf(tx, subjectId);

/** Everybody's place in an envelope, in the order of signing. */
export const signaturesOf = (tx: Tx, envelopeId: Id<'envelope'>): Promise<envelopes.SignatureRow[]> =>
  envelopes.signaturesOf(tx, envelopeId);

export interface SignedHere {
  envelopeId: Id<'envelope'>;
  party: Party;
  method: SigningMethod;
  signerName: string;
  signerRole?: string | undefined;
  signerEmail?: string | undefined;
  /** When the code that went to that address was typed. */
  codeAt?: Date | undefined;
  /** `data:image/png;base64,…` of what was drawn. */
  drawing?: string | undefined;
  /** The sentence that the signer agreed to. */
  consent: string;
}

/**
 * Takes a signature given on our page with its evidence: name, time, address, browser, consent and the document's hash.
 * @throws Invalid `signing.errors.drawing` · Conflict when it is closed, out of turn or given already
 * @law Legea 214/2024, art. 4: a simple electronic signature
 */
export async function sign(tx: Tx, given: SignedHere): Promise<{ isComplete: boolean }> {
  const { envelopeId, party, method, signerName, signerRole, signerEmail, codeAt, drawing, consent } = given;
  if (method === 'drawn' && (drawing === undefined || drawingBytes(drawing) === undefined))
    throw new Invalid('signing.errors.drawing', { fields: ['drawing'] });
  const evidence = {
    method,
    signerName,
    signerRole: signerRole ?? null,
    signerEmail: signerEmail ?? null,
    codeAt: codeAt ?? null,
    drawing: method === 'drawn' ? (drawing ?? null) : null,
    consent,
    address: tx.actor.origin?.address ?? null,
    userAgent: tx.actor.origin?.userAgent?.slice(0, 300) ?? null,
    at: tx.asOf,
  };
  return answer(tx, envelopeId, party, evidence);
}

export interface SignedElsewhere {
  envelopeId: Id<'envelope'>;
  party: Party;
  way: RecordedWay;
  /** The day on which it was signed, as the person who records it says. */
  date: CivilDate;
  person: string;
  registrationNumber?: string | undefined;
  file?: StoredFile | undefined;
}

/** Takes note of a signature given outside the app: who recorded it stands in it, never that the party signed here. @throws Conflict */
export async function recordSignature(tx: Tx, given: SignedElsewhere): Promise<{ isComplete: boolean }> {
  const fileId = given.file ? await recordFile(tx, given.file) : null;
  return answer(tx, given.envelopeId, given.party, {
    method: 'recorded',
    signerName: given.person,
    recordedById: personOf(tx.actor) ?? null,
    recordedWay: given.way,
    registrationNumber: given.registrationNumber ?? null,
    fileId,
    at: startOfDay(given.date),
  });
}

/** A party will not sign: the envelope is closed. @throws Conflict when it is closed or answered already */
export async function refuse(
  tx: Tx,
  { envelopeId, party, reason, name }: { envelopeId: Id<'envelope'>; party: Party; reason: string; name?: string },
): Promise<void> {
  await lockedOpen(tx, envelopeId);
  const isTaken = await envelopes.answerSignature(tx, envelopeId, party, {
    state: 'refused',
    signerName: name ?? null,
    reason,
    address: tx.actor.origin?.address ?? null,
    userAgent: tx.actor.origin?.userAgent?.slice(0, 300) ?? null,
    recordedById: personOf(tx.actor) ?? null,
    at: tx.asOf,
  });
  if (!isTaken) throw new Conflict('signing.errors.answered');
  await envelopes.updateEnvelope(tx, envelopeId, { state: 'refused', completedAt: tx.asOf });
}

/** Takes the document back before everybody has signed. @throws Conflict when it is closed already */
export async function withdrawEnvelope(tx: Tx, envelopeId: Id<'envelope'>): Promise<void> {
  await lockedOpen(tx, envelopeId);
  await envelopes.updateEnvelope(tx, envelopeId, { state: 'withdrawn', completedAt: tx.asOf });
}

/** Ends an envelope whose term is over. @returns false when it was not open or its term is not over: then nothing changes */
export const expireOpen = (tx: Tx, envelopeId: Id<'envelope'>): Promise<boolean> => envelopes.expire(tx, envelopeId);

/** Notes that the client was reminded, once. @returns false when it was before, or there is nothing to remind of */
export const noteReminder = (tx: Tx, envelopeId: Id<'envelope'>): Promise<boolean> =>
  envelopes.markReminded(tx, envelopeId);

/** What the client's workflow has to do about documents that wait for signatures. */
export const dueSignatures = (tx: Tx, clientId: Id<'client'>): Promise<Due[]> => dueOf(tx, clientId);

/** What a paper prints of its signing: places at its foot and, once complete, the page of evidence. */
export const printedSigning = (tx: Tx, paper: SignedPaper): Promise<PrintedSigning> => printedSigningOf(tx, paper);

/** Who has signed the newest envelope of each document; a document without one is absent. */
export const signedParties = (tx: Tx, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Party[]>> =>
  envelopes.signedPartiesOf(tx, subjectIds);

/** The sealed file of a document's envelope; undefined while there is none. */
export const sealOf = (tx: Tx, envelopeId: Id<'envelope'>) => envelopes.findSeal(tx, envelopeId);

/** Whether a document waits to be sealed: everybody has signed it here, and it is not yet. */
export const awaitsSeal = async (tx: Tx, subjectId: string): Promise<boolean> => {
  const envelope = await envelopes.latestOf(tx, subjectId);
  return envelope !== undefined && isToSeal(tx, envelope.id);
};

/** An envelope that waits to be sealed and what it holds; undefined when it does not. @throws NotFound */
export async function envelopeToSeal(tx: Tx, envelopeId: Id<'envelope'>) {
  const { subjectKind, subjectId, completedAt } = await envelopes.findEnvelope(tx, envelopeId);
  if (subjectKind === 'offer' || completedAt === null || !(await isToSeal(tx, envelopeId))) return undefined;
  return { kind: subjectKind, subjectId, completedAt };
}

async function isToSeal(tx: Tx, envelopeId: Id<'envelope'>): Promise<boolean> {
  const { state, document } = await envelopes.findEnvelope(tx, envelopeId);
  if (state !== 'complete' || document === null || (await envelopes.findSeal(tx, envelopeId))) return false;
  return isSignedHere(await envelopes.signaturesOf(tx, envelopeId));
}

async function lockedOpen(tx: Tx, envelopeId: Id<'envelope'>): Promise<envelopes.Envelope> {
  const row = await envelopes.lockEnvelope(tx, envelopeId);
  if (row.state === 'expired' || (row.state === 'open' && row.expiresAt <= tx.asOf))
    throw new Conflict('signing.errors.expired');
  if (row.state !== 'open') throw new Conflict('signing.errors.closed');
  return row;
}

async function answer(
  tx: Tx,
  envelopeId: Id<'envelope'>,
  party: Party,
  evidence: Partial<envelopes.SignatureRow>,
): Promise<{ isComplete: boolean }> {
  const row = await lockedOpen(tx, envelopeId);
  const before = await envelopes.signaturesOf(tx, envelopeId);
  if (before.find((one) => one.party === party)?.state !== 'waiting') throw new Conflict('signing.errors.answered');
  if (!isNext(before, party)) throw new Conflict('signing.errors.order');
  const { documentSha256 } = row;
  await envelopes.answerSignature(tx, envelopeId, party, { ...evidence, state: 'signed', documentSha256 });
  const isComplete = before.every((one) => one.party === party || one.state === 'signed');
  if (!isComplete) return { isComplete };
  await envelopes.updateEnvelope(tx, envelopeId, { state: 'complete', completedAt: tx.asOf });
  if (await isToSeal(tx, envelopeId)) tx.emit({ type: 'SigningCompleted', subject: envelopeId, envelopeId });
  return { isComplete };
}
