import { sealText, unsealText } from '#domain/kernel/sealed-text.ts';

/** The one column that this installation encrypts for itself: keys of people leave open and are sealed anew where they arrive. */
const [TABLE, PURPOSE] = ['person_key', 'person-key'] as const;

interface KeyRow {
  id: string;
  key: string | null;
}

/** Rows as they leave. */
export async function* carriedOut(tenantId: string, table: string, rows: AsyncIterable<string[]>) {
  for await (const batch of rows)
    yield table === TABLE ? batch.map((row) => changed(row, (key, id) => unsealText(PURPOSE, `${tenantId}/${id}`, key))) : batch; // prettier-ignore
}

/** A row as it arrives in another company. */
export const carriedIn = (tenantId: string, table: string, row: string): string =>
  table === TABLE ? changed(row, (key, id) => sealText(PURPOSE, `${tenantId}/${id}`, key)) : row;

function changed(text: string, change: (key: string, id: string) => string): string {
  const row = asKeyRow(JSON.parse(text));
  return JSON.stringify({ ...row, key: row.key === null ? null : change(row.key, row.id) });
}

/** Guaranteed by the table's columns. */
const asKeyRow = (value: unknown) => value as KeyRow;
