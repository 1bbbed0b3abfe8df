import { clientOf } from '#domain/clients/steps.ts';
import { deliveryDays } from '#domain/delivery/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { type CivilDate, civilDateOf, earliest, firstOfMonth, latest } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { deliveredLines, type Drafted, type Scope, typedLines } from './draft-lines.ts';
import { eventFacts } from './event-facts.ts';
import type { ReportFields } from './model/report.ts';
import * as reports from './repo.ts';

/** Writes a draft: lines from what was delivered unless they are typed; period, committee and place from what is known. @throws Invalid */
export async function writeDraft(tx: Tx, scope: Scope, fields: ReportFields): Promise<reports.ReportRow> {
  const { lines: typed, ...head } = fields;
  const drafted = typed === undefined ? await deliveredLines(tx, scope) : await typedLines(tx, scope, typed);
  const row = await reports.insertReport(tx, {
    clientId: scope.clientId,
    dealId: scope.dealId,
    contractId: scope.contractId ?? drafted.services.find((one) => one.contractId !== null)?.contractId ?? null,
    ...(await periodOf(tx, head, drafted)),
    ...(await knownOf(tx, scope, head)),
    findings: head.findings ?? null,
    registrationNumber: head.registrationNumber ?? null,
    net: drafted.net,
  });
  await reports.replaceLines(tx, row.id, drafted.lines);
  tx.emit({ type: 'AcceptanceDrafted', ...eventFacts(row) });
  return row;
}

type Head = Omit<ReportFields, 'lines'>;

/** From the first to the last day of the work that is on no report; without any, this month until today. @throws Invalid */
async function periodOf(tx: Tx, head: Head, { lines }: Drafted) {
  const today = civilDateOf(tx.asOf);
  const spans = await deliveryDays(tx, new Map(lines.map((one) => [one.contractedServiceId, one.delivered])));
  const days = [...spans.values()].flatMap(({ first, last }) => [first, last]);
  const [some, ...more] = days;
  const first = some === undefined ? firstOfMonth(today) : earliest(some, ...more);
  const last = some === undefined ? today : latest(some, ...more);
  const period = {
    periodStart: head.periodStart ?? earliest(first, head.periodEnd ?? first),
    periodEnd: head.periodEnd ?? last,
  };
  requirePeriod(period, today);
  return period;
}

/** @throws Invalid `acceptance.errors.period`, `acceptance.errors.periodFuture` */
export function requirePeriod(
  { periodStart, periodEnd }: { periodStart: CivilDate; periodEnd: CivilDate },
  today: CivilDate,
): void {
  if (periodEnd < periodStart) throw new Invalid('acceptance.errors.period', { fields: ['periodEnd'] });
  if (periodEnd > today) throw new Invalid('acceptance.errors.periodFuture', { fields: ['periodEnd'] });
}

/** Place and, for an institution, committee: as typed, else as on the client's last report, else its representative. */
async function knownOf(tx: Tx, { clientId }: Scope, head: Head) {
  const [client, last] = [await clientOf(tx, clientId), await reports.lastOfClient(tx, clientId)];
  const representative = [client.representativeName, client.representativeRole]
    .filter((one) => one !== null)
    .join(', ');
  const committee = head.committee ?? last?.committee ?? (representative === '' ? null : representative);
  return {
    place: head.place ?? last?.place ?? null,
    committee: client.kind === 'institution' ? committee : (head.committee ?? null),
  };
}
