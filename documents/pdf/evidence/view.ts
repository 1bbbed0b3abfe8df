import { day, fileSize, instant, moments } from '../format.ts';
import { layoutLabels } from '../layout/labels.ts';
import { paperView } from '../layout/paper-view.ts';
import { facts } from '../layout/party-view.ts';
import { left, wide } from '../layout/table-view.ts';
import { evidenceLabels } from './labels.ts';
import type { Locale } from '../layout/schema.ts';
import type { Evidence, EvidenceDocument } from './schema.ts';

function signersView({ signers }: Evidence, locale: Locale) {
  const [l, shared] = [evidenceLabels[locale], layoutLabels[locale]];
  return signers.map((signer) => ({
    role: shared[signer.role],
    name: signer.name,
    capacity: [signer.position, signer.partyName].filter(Boolean).join(', '),
    picture: signer.picture,
    pictureAlt: shared.signatureOf(signer.name),
    typed: signer.typed,
    facts: facts([
      [l.signedAt, instant(signer.signedAt, locale)],
      [l.method, shared.method[signer.method]],
      [signer.isEmailVerified ? l.verifiedEmail : l.email, signer.email],
      [l.ip, signer.ip],
      [l.browser, signer.userAgent],
      [l.consent, signer.consent],
    ]),
  }));
}

/** Who signed what, when and how, with the log of the envelope. */
export function evidenceBodyView(evidence: Evidence, locale: Locale) {
  const { document, events } = evidence;
  const l = evidenceLabels[locale];
  return {
    title: l.title,
    documentTitle: l.document,
    document: facts([
      [l.name, l.numbered(document.title, document.number)],
      [l.date, day(document.date, locale)],
      [l.file, document.file && `${document.file.name} · ${fileSize(document.file.sizeBytes, locale)}`],
      [l.hash, document.sha256],
      [l.envelope, evidence.envelopeId],
    ]),
    statement: evidence.statement,
    signersTitle: l.signers,
    signers: signersView(evidence, locale),
    eventsTitle: l.events,
    events: {
      columns: [left(l.time), wide(l.event)],
      rows: events.map(({ at, label, actor, ip, sha256 }) => [
        { text: moments(at, locale).local, detail: moments(at, locale).utc },
        {
          text: label,
          detail: [[actor, ip].filter(Boolean).join(' · '), sha256].filter(Boolean).join('\n') || undefined,
          strong: true,
        },
      ]),
    },
  };
}

/** The page of its own. */
export const evidenceView = (evidence: EvidenceDocument) => ({
  paper: paperView({
    locale: evidence.locale,
    issuer: evidence.issuer,
    title: evidenceLabels[evidence.locale].title,
    number: '',
    meta: [],
  }),
  ...evidenceBodyView(evidence, evidence.locale),
});
