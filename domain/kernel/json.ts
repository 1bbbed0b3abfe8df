import { createHash } from 'node:crypto';

/** The same value gives the same text whatever the order of keys; bigint as a marked string. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return { $bigint: item.toString() };
    if (item instanceof Date || item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What `canonicalJson` wrote, parsed: marked texts are bigint again. */
export function reviveJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reviveJson);
  if (value === null || typeof value !== 'object') return value;
  if ('$bigint' in value && typeof value.$bigint === 'string') return BigInt(value.$bigint);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reviveJson(item)]));
}

/** A value as a JSON column keeps it. */
export const storedJson = (value: object): Record<string, unknown> => asRecord(JSON.parse(canonicalJson(value)));

/** Guaranteed: the canonical text of an object is an object. */
const asRecord = (value: unknown) => value as Record<string, unknown>;

/** SHA-256 of the canonical text, hexadecimal. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
