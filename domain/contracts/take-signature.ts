import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { linkOf } from '#domain/links/steps.ts';
import { consentText } from '#domain/signing/model/consent.ts';
import { provenAt } from '#domain/signing/steps-codes.ts';
import { envelopeOf, recordSignature, refuse, sign, signaturesOf } from '#domain/signing/steps.ts';
import type { Mailed } from './mailing.ts';
import type { RecordedAnswer, SignedByLink } from './model/answer.ts';
import { spokenName } from './put-to-signing.ts';

/** The client signs by link. @returns whether everybody has. @throws Invalid `signing.errors.consent`, `signing.errors.codeMissing` · Conflict as `sign` */
export async function takeSignature(
  tx: Tx,
  actor: ClientActor,
  { what, date }: { what: Mailed; date: CivilDate },
  { method, signerName, signerRole, drawing, consent }: SignedByLink,
): Promise<{ isComplete: boolean }> {
  if (consent === undefined) throw new Invalid('signing.errors.consent', { fields: ['consent'] });
  const { name, kind, language } = await clientOf(tx, what.clientId);
  const { recipient } = await linkOf(tx, actor.linkId);
  const party = kind === 'person' ? undefined : name;
  const { id: envelopeId } = await openEnvelopeOf(tx, what.id);
  const codeAt = recipient === null ? undefined : await provenAt(tx, envelopeId, recipient);
  if (recipient !== null && codeAt === undefined) throw new Invalid('signing.errors.codeMissing', { fields: ['code'] });
  return sign(tx, {
    envelopeId,
    codeAt,
    party: 'client',
    method,
    signerName,
    signerRole,
    signerEmail: recipient ?? undefined,
    drawing,
    consent: consentText({ document: spokenName(what, date), name: signerName, role: signerRole, party }, language),
  });
}

/** The client will not sign, and says why. @throws Conflict */
export async function takeRefusal(tx: Tx, what: Mailed, reason: string, name?: string): Promise<void> {
  const { id } = await openEnvelopeOf(tx, what.id);
  await refuse(tx, { envelopeId: id, party: 'client', reason, ...(name === undefined ? {} : { name }) });
}

/**
 * A signature that reached us outside the app, with its copy; when nobody has signed here, the paper bears both.
 * @throws Invalid `contracts.errors.fileMissing`, `contracts.errors.answerDate` · Conflict
 */
export async function takeRecorded(
  tx: Tx,
  { what, date: sent }: { what: Mailed; date: CivilDate },
  { date, person, way, registrationNumber, file }: RecordedAnswer,
): Promise<{ isComplete: boolean }> {
  if (!file) throw new Invalid('contracts.errors.fileMissing', { fields: ['file'] });
  requireAnswerDate(tx, sent, date);
  const { id: envelopeId } = await openEnvelopeOf(tx, what.id);
  if ((await signaturesOf(tx, envelopeId)).some((one) => one.party === 'company' && one.state === 'waiting')) {
    const company = await companyOf(tx);
    const signer = company.representativeName ?? company.name;
    await recordSignature(tx, { envelopeId, party: 'company', way, date, person: signer });
  }
  return recordSignature(tx, { envelopeId, party: 'client', way, date, person, registrationNumber, file });
}

/** @throws Invalid `contracts.errors.answerDate` for a day before the document or after today */
export function requireAnswerDate(tx: Tx, sent: CivilDate, date: CivilDate): void {
  if (date < sent || date > civilDateOf(tx.asOf))
    throw new Invalid('contracts.errors.answerDate', { fields: ['date'] });
}

async function openEnvelopeOf(tx: Tx, subjectId: string) {
  const envelope = await envelopeOf(tx, subjectId);
  if (!envelope) throw new Conflict('signing.errors.closed');
  return envelope;
}
