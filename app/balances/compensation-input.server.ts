/** A form has every open invoice in its row: one without an amount takes no part. */
export function compensationInput({ ours, theirs, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, ours: withAmount(ours), theirs: withAmount(theirs) };
}

const withAmount = (rows: unknown): unknown[] =>
  Array.isArray(rows)
    ? rows.filter((row: unknown) => isRecord(row) && row['amount'] !== undefined && row['amount'] !== '')
    : [];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
