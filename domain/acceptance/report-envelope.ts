import type { Company } from '#domain/companies/model/company.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { hashOf } from '#domain/kernel/json.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { envelopeOf, openEnvelope, sign, withdrawEnvelope } from '#domain/signing/steps.ts';
import { LINK_DAYS } from './mailing.ts';
import { reportPaperOf } from './model/report-paper.ts';
import type { ReportRow } from './repo.ts';
import { reportFacts } from './report-facts.ts';

/** Puts a sent report before both parties by the hash of what it says; whoever sends it signs for the company. */
export async function openReportEnvelope(tx: Tx, report: ReportRow, company: Company): Promise<void> {
  const data = reportPaperOf(await reportFacts(tx, report));
  const { id: envelopeId } = await openEnvelope(tx, {
    clientId: report.clientId,
    subjectKind: 'acceptance',
    subjectId: report.id,
    documentSha256: hashOf(data),
    document: { kind: 'acceptance', data },
    expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000),
    parties: ['company', 'client'],
  });
  await sign(tx, { envelopeId, party: 'company', method: 'typed', ...(await signerOf(tx, company)) });
}

async function signerOf(tx: Tx, company: Company) {
  const personId = personOf(tx.actor);
  const person = personId === undefined ? undefined : (await membersOf(tx)).get(personId);
  const consent = messagesFor('ro').acceptance.paper.companyConsent;
  if (person) return { signerName: person.name, signerEmail: person.email, consent };
  return { signerName: company.representativeName ?? company.name, consent };
}

/** The envelope that a sent report is signed in, when it is still open. */
export async function openEnvelopeOf(tx: Tx, { id }: ReportRow) {
  const envelope = await envelopeOf(tx, id);
  return envelope?.state === 'open' ? envelope : undefined;
}

/** Closes the envelope of a report that nobody will sign: silence is no signature. */
export async function closeEnvelope(tx: Tx, report: ReportRow): Promise<void> {
  const envelope = await openEnvelopeOf(tx, report);
  if (envelope) await withdrawEnvelope(tx, envelope.id);
}
