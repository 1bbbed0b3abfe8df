/**
 * A form's values as the verbs take them: only the ticked lines and advances, the tick of «card» as its word. The lines keep their
 * order, so that what is refused stands at the line it is about.
 */
export function invoiceInput({
  lines,
  advances,
  adjustments,
  card,
  ...values
}: Record<string, unknown>): Record<string, unknown> {
  return {
    ...values,
    lines: ticked(lines).map(withoutIdleAdjustment),
    advances: ticked(advances),
    adjustments: Array.isArray(adjustments) ? adjustments.filter(isBegun) : [],
    cardPayment: card === undefined ? 'not_offered' : 'offered',
  };
}

const ticked = (rows: unknown) => (Array.isArray(rows) ? rows.filter(isTicked).map(withoutTick) : []);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTicked = (line: unknown): line is Record<string, unknown> => isRecord(line) && line['ticked'] !== undefined;

/** An adjustment of which only the kind stands says nothing yet. */
const isBegun = (row: unknown) => isRecord(row) && ['text', 'percent', 'amount'].some((one) => Boolean(row[one]));

const withoutIdleAdjustment = ({ adjustment, ...line }: Record<string, unknown>) =>
  isBegun(adjustment) ? { ...line, adjustment } : line;

const withoutTick = ({ ticked: _ticked, ...line }: Record<string, unknown>) => line;
