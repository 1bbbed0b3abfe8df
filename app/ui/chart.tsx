import { useMessages } from '#app/messages.ts';
import { ChevronRight } from 'lucide-react';
import { axisTop } from './chart-scale.ts';
import { cx } from './class-names.ts';

export type ChartPoint = {
  label: string;
  value: number;
  /** Drawn amber: the one that is talked about. */ isMarked?: boolean;
};

type ChartProps = {
  title: string;
  kind?: 'bars' | 'line';
  points: readonly ChartPoint[];
  /** Writes a value for people. */
  format: (value: number) => string;
  labelHead: string;
  valueHead: string;
};

/** Room for the numbers of the lines, left of the plot. */
const GUTTER = 56;
const HEIGHT = 200;
const TOP = 20;
const BASE = 172;
const PLOT = BASE - TOP;

/** A chart drawn on the server: three lines, direct labels, and the numbers behind «Vezi datele». */
export function Chart({ title, kind = 'bars', points, format, labelHead, valueHead }: ChartProps) {
  const { common } = useMessages();
  const top = axisTop(Math.max(0, ...points.map(({ value }) => value)));
  const y = (value: number) => BASE - (Math.max(0, value) / top) * PLOT;
  const middle = (index: number) => ((index + 0.5) / points.length) * 100;
  const labelled = points.map(({ isMarked }, index) => isMarked === true || index === points.length - 1);
  const everyNth = Math.ceil(points.length / 6);
  /** Counted from the last, which is the one talked about: these stay where there is no room for all. */
  const isNamed = (index: number) => (points.length - 1 - index) % everyNth === 0;
  return (
    <figure className="@container">
      <figcaption className="mb-2 font-medium">{title}</figcaption>
      <div className="flex gap-2 text-xs">
        <svg aria-hidden width={GUTTER} height={HEIGHT} className="flex-none">
          {[1, 2, 3].map((step) => (
            <text key={step} x={GUTTER} y={y((top / 3) * step) + 4} textAnchor="end" className="fill-muted">
              {format((top / 3) * step)}
            </text>
          ))}
        </svg>
        <svg width="100%" height={HEIGHT} role="img" aria-label={title} className="min-w-0 overflow-visible">
          {[1, 2, 3].map((step) => (
            <line
              key={step}
              x1="0"
              x2="100%"
              y1={y((top / 3) * step)}
              y2={y((top / 3) * step)}
              className="stroke-base-300"
            />
          ))}
          <line x1="0" x2="100%" y1={BASE} y2={BASE} className="stroke-base-content/40" />
          {kind === 'line' ? <Line points={points} y={y} /> : null}
          {points.map(({ label, value, isMarked }, index) => (
            <g key={index}>
              {kind === 'bars' ? (
                <rect
                  x={`${middle(index) - 32 / points.length}%`}
                  width={`${64 / points.length}%`}
                  y={y(value)}
                  height={Math.max(BASE - y(value), value > 0 ? 1 : 0)}
                  rx="2"
                  className={isMarked ? 'fill-amber' : 'fill-primary/80'}
                >
                  <title>{`${label}: ${format(value)}`}</title>
                </rect>
              ) : (
                <circle
                  cx={`${middle(index)}%`}
                  cy={y(value)}
                  r={labelled[index] ? 4 : 2.5}
                  className={isMarked ? 'fill-amber' : 'fill-primary'}
                >
                  <title>{`${label}: ${format(value)}`}</title>
                </circle>
              )}
              {labelled[index] && value > 0 ? (
                <text
                  x={`${middle(index)}%`}
                  y={y(value) - 6}
                  textAnchor={index === points.length - 1 ? 'end' : 'middle'}
                  dx={index === points.length - 1 ? 16 : 0}
                  className="fill-base-content font-medium"
                >
                  {format(value)}
                </text>
              ) : null}
              <text
                x={`${middle(index)}%`}
                y={BASE + 18}
                textAnchor="middle"
                className={cx('fill-muted', isNamed(index) ? '' : '@max-2xl:hidden')}
              >
                {label}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <details className="group mt-1 text-sm">
        <summary className="inline-flex items-center gap-1 rounded-selector text-muted hover:text-base-content">
          <ChevronRight size={16} aria-hidden className="transition-transform group-open:rotate-90" />
          {common.showData}
        </summary>
        <table className="ledger mt-2 max-w-md">
          <thead>
            <tr>
              <th scope="col">{labelHead}</th>
              <th scope="col" data-align="end">
                {valueHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, value }, index) => (
              <tr key={index}>
                <td>{label}</td>
                <td data-align="end">{format(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** A polyline knows no percentages, so it lives in a stretched drawing of its own whose stroke does not stretch. */
function Line({ points, y }: { points: readonly ChartPoint[]; y: (value: number) => number }) {
  const path = points.map(({ value }, index) => `${((index + 0.5) / points.length) * 100},${y(value)}`).join(' ');
  return (
    <svg x="0" y="0" width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
      <polyline
        points={path}
        fill="none"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
        className="stroke-primary"
      />
    </svg>
  );
}
