import type { Actor } from '#domain/kernel/actor.ts';
import type { Report } from '#domain/kernel/define-report.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { MOST } from '#domain/reports/model/filter.ts';

/** A report with all its rows under the filters of its page. @throws Invalid `reports.errors.tooLong` */
export async function allRows(report: Report, actor: Actor, filters: Record<string, string>, longest: number) {
  let shown = await report(actor, { ...filters, size: MOST });
  const rows = [...shown.rows];
  while (shown.next !== undefined) {
    if (rows.length >= longest) throw new Invalid('reports.errors.tooLong', { params: { count: String(longest) } });
    shown = await report(actor, { ...filters, size: MOST, after: shown.next });
    rows.push(...shown.rows);
  }
  return { ...shown, rows };
}
