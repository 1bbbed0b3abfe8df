/** Reads `lines[0].price` or `address.city` out of nested values; undefined when there is nothing there. */
export function valueAt(values: unknown, name: string): unknown {
  let node = values;
  for (const part of name.split(/[.[\]]+/).filter((one) => one !== '')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = Reflect.get(node, part);
  }
  return node;
}

/** What stands in a text field for a value of the domain: texts and numbers as they are, nothing for nothing. */
export function asFieldText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return '';
}

/** True for what a ticked box sent, and for `true` as a default. */
export const isTicked = (value: unknown): boolean => value === true || value === 'on' || value === 'true';
