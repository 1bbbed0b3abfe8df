import type { AcceptanceDocument } from '#documents/pdf/acceptance/schema.ts';
import { type PrintedClient, partyOf } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type UnitKey, unitLabel } from '#domain/kernel/pure/units.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { type Member, membersOf } from './committee.ts';
import { isAccepted, type ReportState } from './report-state.ts';

export interface ReportFacts {
  report: {
    printedNumber: string | null;
    state: ReportState;
    place: string | null;
    committee: string | null;
    registrationNumber: string | null;
    findings: string | null;
    answerReason: string | null;
    periodStart: CivilDate;
    periodEnd: CivilDate;
    net: bigint;
  };
  date: CivilDate;
  contract: { number: string; date: CivilDate } | undefined;
  company: Company;
  client: PrintedClient & { language: 'ro' | 'en'; kind: 'company' | 'institution' | 'person' | 'foreign' };
  currency: string;
  lines: readonly { name: string; unit: UnitKey; contracted: bigint; delivered: bigint; net: bigint }[];
  objections: readonly { text: string; termDate: CivilDate | null }[];
  signatures: AcceptanceDocument['signatures'];
}

/** The report as its paper prints it, at whatever stage it is. */
export function reportPaperOf(facts: ReportFacts): AcceptanceDocument {
  const { report, company, client, contract, lines, objections } = facts;
  const locale = client.language;
  return {
    locale,
    number: report.printedNumber ?? '–',
    date: facts.date,
    place: report.place ?? undefined,
    state: report.state === 'draft' ? 'draft' : isAccepted(report.state) ? 'signed' : 'sent',
    variant: 'electronic',
    registration: report.registrationNumber === null ? undefined : { number: report.registrationNumber },
    contract,
    period: { from: report.periodStart, to: report.periodEnd },
    provider: issuerOf(company),
    beneficiary: partyOf(client),
    committee: [...ours(company), ...theirs(facts)],
    currency: facts.currency,
    lines: lines.map((line) => ({
      name: line.name,
      unit: unitLabel(line.unit, locale),
      contractedQuantity: line.contracted,
      deliveredQuantity: line.delivered,
      value: line.net,
    })),
    acceptedValue: report.state === 'refused' ? 0n : report.net,
    deliverables: [],
    findings: [report.findings, findingsOf(facts)].filter((one) => one !== null).join('\n'),
    objections: objections.map(({ text, termDate }) => ({ text, remedyDate: termDate ?? undefined })),
    conclusion: CONCLUSION[report.state],
    annexes: [],
    signatures: facts.signatures,
  };
}

const CONCLUSION: Record<ReportState, AcceptanceDocument['conclusion']> = {
  draft: 'accepted',
  sent: 'accepted',
  viewed: 'accepted',
  accepted: 'accepted',
  accepted_tacitly: 'accepted',
  accepted_with_objections: 'acceptedWithObjections',
  refused: 'rejected',
};

function findingsOf({ report, client }: ReportFacts): string {
  const { findings } = messagesFor(client.language).acceptance.paper;
  if (report.state === 'refused') return findings.notConforming({ reason: report.answerReason ?? '' });
  if (report.state === 'accepted_with_objections') return findings.partial;
  if (report.state === 'accepted_tacitly') return report.answerReason ?? findings.conforming;
  return findings.conforming;
}

const named = ({ name, position }: Member) => (position === undefined ? { name } : { name, position });

const ours = ({ representativeName, representativeRole }: Company): AcceptanceDocument['committee'] =>
  representativeName === null
    ? []
    : [{ name: representativeName, position: representativeRole ?? undefined, role: 'provider' }];

function theirs({ report, client }: ReportFacts): AcceptanceDocument['committee'] {
  const members = membersOf(report.committee);
  if (members.length > 0) return members.map((one, index) => ({ ...named(one), role: roleOf(client.kind, index) }));
  const { representativeName: name, representativeRole } = client;
  return name === null ? [] : [{ name, position: representativeRole ?? undefined, role: 'beneficiary' }];
}

const roleOf = (kind: ReportFacts['client']['kind'], index: number) =>
  kind === 'institution' ? (index === 0 ? ('president' as const) : ('member' as const)) : ('beneficiary' as const);
