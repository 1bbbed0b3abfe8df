import { planRemedy } from '#domain/delivery/steps.ts';
import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { addWorkingDays } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import type * as reports from './repo.ts';
import { insertObjection } from './repo.ts';
import type { Weighed } from './weigh-answer.ts';

/** Working days to mend what the client set no term for; our own promise, no term of law. */
const REMEDY_DAYS = 5;
const AHEAD = 30;

interface Work {
  contractedServiceId: Id<'contractedService'>;
  assigneeId: PersonId | null;
}
interface Service {
  siteId: Id<'site'> | null;
}

/** Each objection becomes remedial work with its term; the first of a line mends the whole quantity that was not accepted. */
export async function raiseObjections(
  tx: Tx,
  report: reports.ReportRow,
  { lines, objections }: Weighed,
  work: readonly Work[],
  services: ReadonlyMap<Id<'contractedService'>, Service>,
): Promise<void> {
  if (objections.length === 0) return;
  const usual = await usualTerm(tx);
  const mended = new Set<Id<'acceptanceLine'>>();
  for (const { lineId, text, termDate } of objections) {
    const target = lines.find((one) => one.line.id === lineId) ?? lines[0];
    if (!target) continue;
    const { line, accepted } = target;
    const objection = await insertObjection(tx, {
      reportId: report.id,
      lineId: lineId ?? null,
      text,
      termDate: termDate ?? usual,
    });
    const planned = lineId === undefined || mended.has(line.id) ? 0n : line.delivered - accepted;
    if (lineId !== undefined) mended.add(line.id);
    await planRemedy(tx, {
      clientId: report.clientId,
      dealId: report.dealId,
      contractedServiceId: line.contractedServiceId,
      siteId: services.get(line.contractedServiceId)?.siteId ?? null,
      objectionId: objection.id,
      assigneeId: work.findLast((one) => one.contractedServiceId === line.contractedServiceId)?.assigneeId ?? null,
      title: line.name.slice(0, 150),
      instructions: text,
      date: termDate ?? usual,
      planned,
    });
  }
}

async function usualTerm(tx: Tx): Promise<CivilDate> {
  const today = civilDateOf(tx.asOf);
  return addWorkingDays(today, REMEDY_DAYS, await holidaysBetween(tx, today, addDays(today, AHEAD)));
}
