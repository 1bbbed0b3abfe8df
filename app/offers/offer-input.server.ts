import { withVat } from '#app/vat-choice.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const asList = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** What the offer's form sends as its verbs want it: VAT in two fields, ticked services as lines of their own. */
export function offerInput(values: Record<string, unknown>): Record<string, unknown> {
  const { lines, picks, recipient: _recipient, ...rest } = values;
  return {
    ...rest,
    lines: [
      ...asList(lines).map((line) => (isRecord(line) ? withVat(line) : line)),
      ...asList(picks).map((serviceId) => ({ serviceId })),
    ],
  };
}
