import { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import { canonicalJson } from '#domain/kernel/json.ts';

/** A paper's data as a JSON column keeps them, amounts marked as big integers. */
export const frozen = (paper: InvoiceDocument): Record<string, unknown> => asRecord(JSON.parse(canonicalJson(paper)));

/** The paper's data again, checked by its schema. */
export const thawed = (stored: unknown): InvoiceDocument => InvoiceDocument.parse(revive(stored));

/** Guaranteed: the canonical text of an object is an object. */
const asRecord = (value: unknown) => value as Record<string, unknown>;

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object') return value;
  if ('$bigint' in value && typeof value.$bigint === 'string') return BigInt(value.$bigint);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
}
