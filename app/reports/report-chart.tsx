import { useMessages, usePageSettings } from '#app/messages.ts';
import { BarList } from '#app/ui/bar-list.tsx';
import { Chart } from '#app/ui/chart.tsx';
import { formatMonth } from '#app/ui/format-moment.ts';
import { isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Messages } from '#domain/messages/index.ts';
import { reportWord } from './report-words.ts';
import type { ShownReport } from './shown.ts';

const MOST_BARS = 8;
/** Amounts of a chart are whole units of the currency: bani do not show on an axis. */
const MINOR = 100n;

/** The points of a report: along time as bars, named things as a list, the longest first where they have no order of their own. */
export function ReportChart({ report, title }: { report: ShownReport; title: string }) {
  const m = useMessages();
  const { locale } = usePageSettings();
  const { chart, filter, points } = report;
  if (points.every(({ value }) => value <= 0)) return null;
  const isAmount = chart.of === 'amount';
  const unit = filter.currency === 'RON' ? m.common.lei : filter.currency;
  const whole = points.map(({ label, value }) => ({
    label: labelText(label, chart.labels, m, (date) => formatMonth(date, locale)),
    value: typeof value === 'bigint' ? Number(value / MINOR) : value,
  }));
  const format = (value: number) => formatRomanian(BigInt(Math.round(value)), 0);
  if (chart.kind === 'bars')
    return (
      <Chart
        title={isAmount ? `${title}, ${unit}` : title}
        labelHead={m.reports.labels[chart.labels]}
        valueHead={isAmount ? unit : m.reports.count}
        format={format}
        points={whole}
      />
    );
  const named = chart.labels === 'word' ? whole : whole.toSorted((a, b) => b.value - a.value).slice(0, MOST_BARS);
  return (
    <BarList
      title={title}
      bars={named.map(({ label, value }, index) => ({
        key: `${index} ${label}`,
        label,
        value: Math.max(0, value),
        text: (
          <span className="tabular-nums">
            {format(value)}
            {isAmount ? <span className="text-muted">{`\u00a0${unit}`}</span> : null}
          </span>
        ),
      }))}
    />
  );
}

type Day = Parameters<typeof formatMonth>[0];

function labelText(
  label: string,
  kind: ShownReport['chart']['labels'],
  m: Messages,
  monthText: (day: Day) => string,
): string {
  if (kind === 'word') return reportWord(m, label);
  if (!isCivilDate(label) || kind === 'text') return label;
  return kind === 'day'
    ? `${label.slice(8)}.${label.slice(5, 7)}`
    : (monthText(label).split(' ')[0] ?? label).slice(0, 3);
}
