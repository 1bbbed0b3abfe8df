import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Messages } from '#domain/messages/index.ts';
import type { ColumnKind, Value } from '#domain/reports/model/column.ts';
import { reportWord } from './report-words.ts';

const NOTHING = '–';

/** A value as people write it: «1.234,56», «24.11.2026», «12 zile», «21%». */
export function valueText(value: Value | undefined, kind: ColumnKind, m: Messages): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'bigint') return numberText(value, kind);
  if (typeof value === 'number') return countText(value, kind, m);
  if (kind === 'word') return reportWord(m, value);
  if (kind === 'unit') return m.reports.unit(value);
  return kind === 'day' && isCivilDate(value) ? formatCivilDate(value) : value;
}

const numberText = (value: bigint, kind: ColumnKind): string =>
  (kind === 'quantity'
    ? formatRomanian(value, SCALE.quantity, { trim: true })
    : formatRomanian(value, SCALE.amount)
  ).replace('-', '\u2212');

function countText(value: number, kind: ColumnKind, m: Messages): string {
  if (kind === 'percent') return `${formatRomanian(BigInt(value), SCALE.percent, { trim: true })}%`;
  const text = formatRomanian(BigInt(Math.round(value * 10)), 1, { trim: true });
  return kind === 'days' ? m.reports.days(Number.isInteger(value) ? value : 2, text) : text;
}

const TEXTS: ReadonlySet<ColumnKind> = new Set(['text', 'word', 'unit', 'day']);

/** Numbers stand at the right. */
export const isNumber = (kind: ColumnKind): boolean => !TEXTS.has(kind);
