import { membersOf } from '#domain/identity/steps.ts';
import { defineReport } from '#domain/kernel/define-report.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { romanianOrder } from '#domain/kernel/pure/romanian-order.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { columnsOf } from './model/column.ts';
import { partOf } from './model/part-of.ts';
import { MONEY_AND_SALES } from './model/readers.ts';
import { clientNames, notedBy, plannedBy, siteNames } from './repo-work.ts';

const columns = columnsOf({
  name: { kind: 'text', phone: 'title' },
  planned: { kind: 'count', sum: true },
  done: { kind: 'count', phone: 'amount', sum: true },
  share: { kind: 'percent', phone: 'state' },
  missed: { kind: 'count', sum: true },
  onTime: { kind: 'percent' },
  hours: { kind: 'quantity', phone: 'meta', sum: true },
  objections: { kind: 'count', sum: true },
});

const NOTHING = { planned: 0, done: 0, late: 0, remedial: 0, begun: 0, inTime: 0, hours: 0n, moved: 0 };

/** Planned against done by place, by whoever goes or by client: what was missed, punctuality, hours, remedial work after objections. */
export const fieldWork = defineReport({
  name: 'field-work',
  call: 'fieldWork',
  area: 'work',
  summary: 'Work planned and done by site, performer or client',
  roles: MONEY_AND_SALES,
  feature: 'reports',
  filters: { period: 'month', by: ['site', 'performer', 'client'] },
  columns,
  chart: { kind: 'names', of: 'count', labels: 'text' },
  leadsTo: ({ by }) => (by === 'client' ? 'client' : null),
  async run(tx, actor, filter, page) {
    const planned = await plannedBy(tx, filter, civilDateOf(actor.asOf));
    const noted = await notedBy(tx, filter);
    const found = new Map<string | null, typeof NOTHING>();
    for (const { key, ...counts } of planned) found.set(key, { ...NOTHING, ...counts });
    for (const { key, ...counts } of noted) found.set(key, { ...(found.get(key) ?? NOTHING), ...counts });
    const names = await namesOf(tx, filter.by);
    const rows = [...found]
      .map(([key, one]) => ({
        id: key,
        name: key === null ? null : (names.get(key) ?? null),
        planned: one.planned,
        done: one.done,
        share: partOf(one.done, one.planned),
        missed: one.late + one.moved,
        onTime: partOf(one.inTime, one.begun),
        hours: one.hours,
        objections: one.remedial,
      }))
      .sort((a, b) => b.planned - a.planned || romanianOrder(a.name ?? '', b.name ?? ''));
    const points = rows.map((row) => ({ label: row.name ?? '–', value: row.done }));
    return { ...sliced(rows, page), sums: summed(columns, rows), points };
  },
});

async function namesOf(tx: Tx, by: string): Promise<ReadonlyMap<string, string>> {
  if (by === 'performer')
    return new Map([...(await membersOf(tx)).values()].map(({ personId, name }) => [personId, name]));
  const rows: { id: string; name: string }[] = by === 'site' ? await siteNames(tx) : await clientNames(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
