import { evidenceBodyView } from '../evidence/view.ts';
import { amount, currencyName, day, quantity } from '../format.ts';
import { layoutLabels } from '../layout/labels.ts';
import { invalidity, type Mark, paperView } from '../layout/paper-view.ts';
import { facts, partyView } from '../layout/party-view.ts';
import { signaturesView } from '../layout/signatures-view.ts';
import { cpvText, left, printedDetails, right, type TableView, wide } from '../layout/table-view.ts';
import { acceptanceLabels } from './labels.ts';
import type { AcceptanceDocument } from './schema.ts';
import { visitsView } from './visits-view.ts';

function servicesTable({ lines, locale }: AcceptanceDocument): TableView {
  const l = acceptanceLabels[locale];
  return {
    columns: [right(l.row), wide(l.service), left(l.unit), right(l.contracted), right(l.delivered), right(l.value)],
    rows: lines.map((line, index) => [
      { text: String(index + 1) },
      { text: line.name, detail: printedDetails(line.description, cpvText(line.cpv)), strong: true },
      { text: line.unit },
      { text: line.contractedQuantity === undefined ? '–' : quantity(line.contractedQuantity, locale) },
      { text: quantity(line.deliveredQuantity, locale) },
      { text: amount(line.value, locale) },
    ]),
  };
}

function deliverablesTable({ deliverables, locale }: AcceptanceDocument) {
  const l = acceptanceLabels[locale];
  if (deliverables.length === 0) return undefined;
  return {
    columns: [wide(l.file), left(l.hash)],
    rows: deliverables.map(({ fileName, sha256 }) => [{ text: fileName, strong: true }, { text: sha256 }]),
  };
}

function meta({ date, place, period, contract, stage, registration, locale }: AcceptanceDocument) {
  const l = acceptanceLabels[locale];
  return facts([
    [l.date, day(date, locale)],
    [l.place, place],
    [l.period, `${day(period.from, locale)} – ${day(period.to, locale)}`],
    [l.contract, contract && l.contractText(contract.number, day(contract.date, locale))],
    [l.stage, stage],
    [
      l.registration,
      registration &&
        [registration.number, registration.date && day(registration.date, locale)].filter(Boolean).join(' / '),
    ],
  ]);
}

/** What was verified, by whom, what was found and how it ended. */
export function acceptanceView(report: AcceptanceDocument) {
  const { locale, provider, beneficiary, committee, objections, conclusion } = report;
  const [l, shared] = [acceptanceLabels[locale], layoutLabels[locale]];
  const { marks, stamp } = invalidity(report.state, locale);
  const signed: Mark[] = report.state === 'signed' ? [{ text: l.signed, tone: 'good' }] : marks;
  return {
    paper: paperView({
      locale,
      issuer: provider,
      title: l.title,
      number: l.dated(report.number, day(report.date, locale)),
      marks: signed,
      stamp,
      meta: meta(report),
    }),
    parties: [partyView(provider, shared.provider, locale), partyView(beneficiary, shared.beneficiary, locale)],
    committeeTitle: l.committee,
    committee: committee.map(({ name, position, role }) => ({
      label: l.member[role],
      value: [name, position].filter(Boolean).join(', '),
    })),
    table: servicesTable(report),
    deliverablesTitle: l.deliverables,
    deliverables: deliverablesTable(report),
    findings: facts([
      [l.findings, report.findings],
      [
        l.objections,
        objections.length === 0
          ? l.none
          : objections
              .map(({ text, remedyDate }, index) =>
                [`${index + 1}. ${text}`, remedyDate && l.remedy(day(remedyDate, locale))].filter(Boolean).join('\n'),
              )
              .join('\n'),
      ],
      [l.annexes, report.annexes.join('\n')],
    ]),
    conclusionTitle: l.conclusion,
    result: l.result[conclusion],
    tone: conclusion === 'accepted' ? 'good' : conclusion === 'rejected' ? 'bad' : 'wait',
    valueLabel: l.acceptedValue,
    value: amount(report.acceptedValue, locale),
    valueUnit: currencyName(report.currency, locale),
    closing: [...(conclusion === 'rejected' ? [] : [l.basis]), l.copies[report.variant]].join(' '),
    signatures: signaturesView(report.signatures, report.variant, locale),
    visits: visitsView(report),
    evidence: report.evidence && evidenceBodyView(report.evidence, locale),
  };
}
