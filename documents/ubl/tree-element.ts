/** One element: `name` with the usual prefix of its namespace (`cbc:ID`), `text` its own characters, unchanged. */
export type UblElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  children: readonly UblElement[];
  readonly parent: UblElement | undefined;
  text: string;
};

/** ANAF takes 10 MB; a file of UBL is about twelve deep. */
export const LIMITS = { bytes: 20_000_000, depth: 40, elements: 400_000, attributes: 32 } as const;

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
/** The usual prefix of a namespace. */
export const PREFIXES: Readonly<Record<string, string>> = {
  [`${UBL}CommonAggregateComponents-2`]: 'cac:',
  [`${UBL}CommonBasicComponents-2`]: 'cbc:',
  [`${UBL}CommonExtensionComponents-2`]: 'ext:',
  [`${UBL}Invoice-2`]: 'ubl:',
  [`${UBL}CreditNote-2`]: 'cn:',
};

/** An element without attributes, or without children, shares these. */
export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
export const NO_CHILDREN: readonly UblElement[] = [];

/** Most elements have no children: the others get a list of their own with the first. */
export function addChild(parent: UblElement, child: UblElement): void {
  if (parent.children === NO_CHILDREN) parent.children = [child];
  else asList(parent.children).push(child);
}

/** Guaranteed by `addChild`: every list but NO_CHILDREN was made there, for one parent. */
const asList = (children: readonly UblElement[]) => children as UblElement[];
