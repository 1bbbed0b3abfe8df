/** An element of a bank's XML, by its local name: prefixes and versions of the namespace do not matter. */
export interface BankElement {
  readonly name: string;
  /** The attribute `Ccy`, the only one that says something. */
  readonly currency: string | null;
  readonly line: number;
  readonly children: BankElement[];
  text: string;
}

export const child = (element: BankElement | undefined, name: string): BankElement | undefined =>
  element?.children.find((it) => it.name === name);

export const children = (element: BankElement | undefined, name: string): BankElement[] =>
  element?.children.filter((it) => it.name === name) ?? [];

/** The element at the end of a path, by the first of each name. */
export const at = (element: BankElement | undefined, ...path: readonly string[]): BankElement | undefined =>
  path.reduce<BankElement | undefined>((found, name) => child(found, name), element);

/** The text at the end of a path, without blanks around it; empty text is none. */
export function textAt(element: BankElement | undefined, ...path: readonly string[]): string | null {
  const text = at(element, ...path)
    ?.text.replace(/\s+/g, ' ')
    .trim();
  return text === undefined || text === '' ? null : text;
}

/** The first of several things that is there. */
export const firstOf = (...texts: readonly (string | null)[]): string | null => texts.find((it) => it !== null) ?? null;
