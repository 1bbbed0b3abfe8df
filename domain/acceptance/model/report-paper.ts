import type { AcceptanceDocument } from '#documents/pdf/acceptance/schema.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type UnitKey, unitLabel } from '#domain/kernel/pure/units.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { type Member, membersOf } from './committee.ts';
import type { ReportParties } from './report-parties.ts';
import { printedVisits } from './report-visits.ts';
import { isAccepted, type ReportState } from './report-state.ts';

export interface ReportFacts extends ReportParties {
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
  currency: string;
  lines: readonly {
    name: string;
    cpv: string | null;
    unit: UnitKey;
    contracted: bigint;
    delivered: bigint;
    net: bigint;
  }[];
  objections: readonly { text: string; termDate: CivilDate | null }[];
  visits: Parameters<typeof printedVisits>[0];
  signatures: AcceptanceDocument['signatures'];
}

/** The report as its paper prints it, at whatever stage it is. */
export function reportPaperOf(facts: ReportFacts): AcceptanceDocument {
  const { report, provider, beneficiary, locale, contract, lines, objections } = facts;
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
    provider,
    beneficiary,
    committee: [...ours(provider), ...theirs(facts)],
    currency: facts.currency,
    lines: lines.map((line) => ({
      name: line.name,
      ...(line.cpv === null ? {} : { cpv: line.cpv }),
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
    visits: printedVisits(facts.visits),
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

function findingsOf({ report, locale }: ReportFacts): string {
  const { findings } = messagesFor(locale).acceptance.paper;
  if (report.state === 'refused') return findings.notConforming({ reason: report.answerReason ?? '' });
  if (report.state === 'accepted_with_objections') return findings.partial;
  if (report.state === 'accepted_tacitly') return report.answerReason ?? findings.conforming;
  return findings.conforming;
}

const named = ({ name, position }: Member) => (position === undefined ? { name } : { name, position });

const ours = ({ representative }: ReportParties['provider']): AcceptanceDocument['committee'] =>
  representative === undefined ? [] : [{ ...representative, role: 'provider' }];

function theirs({ report, beneficiary, clientKind }: ReportFacts): AcceptanceDocument['committee'] {
  const members = membersOf(report.committee);
  if (members.length > 0) return members.map((one, index) => ({ ...named(one), role: roleOf(clientKind, index) }));
  const { representative } = beneficiary;
  return representative === undefined ? [] : [{ ...representative, role: 'beneficiary' }];
}

const roleOf = (kind: ReportParties['clientKind'], index: number) =>
  kind === 'institution' ? (index === 0 ? ('president' as const) : ('member' as const)) : ('beneficiary' as const);
