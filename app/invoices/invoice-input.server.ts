/**
 * A form's values as the verbs take them: only the ticked lines, the tick of «card» as its word. The lines keep their
 * order, so that what is refused stands at the line it is about.
 */
export function invoiceInput({ lines, card, ...values }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...values,
    lines: Array.isArray(lines) ? lines.filter(isTicked).map(withoutTick) : [],
    cardPayment: card === undefined ? 'not_offered' : 'offered',
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTicked = (line: unknown): line is Record<string, unknown> => isRecord(line) && line['ticked'] !== undefined;

const withoutTick = ({ ticked: _ticked, ...line }: Record<string, unknown>) => line;
