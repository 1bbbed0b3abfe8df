import { stepsIn } from '../names.ts';
import type { UblElement } from '../tree.ts';

/**
 * A test met what XPath cannot work with, and the official check stops there without an answer: a second element where one
 * is expected (`node` is the second), or text that is no number, date or boolean.
 */
export class CannotEvaluate extends Error {
  readonly fault: 'twice' | 'notANumber' | 'notADate' | 'notABoolean';
  readonly node: UblElement;
  constructor(fault: CannotEvaluate['fault'], node: UblElement) {
    super(`${fault}: ${pathOf(node)}`);
    this.name = 'CannotEvaluate';
    this.fault = fault;
    this.node = node;
  }
}

const steps = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const known = steps.get(path);
  if (known) return known;
  const split = stepsIn(path);
  steps.set(path, split);
  return split;
}

const NONE: readonly UblElement[] = [];

/** The elements at a path of child names such as `cac:Party/cac:PartyName/cbc:Name`, in document order. */
export function at(element: UblElement, path: string): readonly UblElement[] {
  let found: readonly UblElement[] | undefined;
  for (const step of stepsOf(path)) {
    let next: UblElement[] | undefined;
    for (const it of found ?? [element])
      for (const child of it.children) if (child.name === step) (next ??= []).push(child);
    if (!next) return NONE;
    found = next;
  }
  return found ?? NONE;
}

export const exists = (element: UblElement, path: string): boolean => at(element, path).length > 0;

/** The string value: all characters inside. */
export const valueOf = (element: UblElement): string =>
  element.children.length === 0 ? element.text : element.text + element.children.map(valueOf).join('');

/** XPath's normalize-space: only the four white spaces of XML count. */
export const normalized = (text: string): string =>
  UNTIDY.test(text) ? text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') : text;

const UNTIDY = /[\t\r\n]|^ | $| {2}/;

/** The element at a path where one is expected; undefined when there is none. @throws CannotEvaluate when there are two */
export function only(element: UblElement, path: string): UblElement | undefined {
  const [first, second] = at(element, path);
  if (second) throw new CannotEvaluate('twice', second);
  return first;
}

/** Its value. @throws CannotEvaluate when there are two */
export function one(element: UblElement, path: string): string | undefined {
  const found = only(element, path);
  return found && valueOf(found);
}

/** The normalized value at a path, empty when there is none. @throws CannotEvaluate when there are two */
export const text = (element: UblElement, path: string): string => normalized(one(element, path) ?? '');

/** `path != ''` of XPath: some element there has characters. */
export const filled = (element: UblElement, path: string): boolean =>
  at(element, path).some((it) => valueOf(it) !== '');

/** Some element at the path has more than white space. */
export const notBlank = (element: UblElement, path: string): boolean =>
  at(element, path).some((it) => normalized(valueOf(it)) !== '');

/** Characters as XPath counts them: code points. */
export const lengthOf = (text: string): number => (/[\ud800-\udfff]/.test(text) ? [...text].length : text.length);

/** A boolean of XML. @throws CannotEvaluate for any other text */
export function flagOf(element: UblElement): boolean {
  const word = normalized(valueOf(element));
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw new CannotEvaluate('notABoolean', element);
}

/** True when the charge indicator of an allowance or charge says so; without one it is neither. */
export const isCharge = (element: UblElement, charge: boolean): boolean =>
  at(element, 'cbc:ChargeIndicator').some((it) => flagOf(it) === charge);

/** The VAT scheme is spelled in either case. */
export const isVat = (element: UblElement): boolean =>
  at(element, 'cac:TaxScheme').some((scheme) => text(scheme, 'cbc:ID').toUpperCase() === 'VAT');

/**
 * The same where the official test takes the truth of each scheme instead of comparing them all, and so stops at two.
 * @throws CannotEvaluate
 */
export function isVatOnce(element: UblElement): boolean {
  const scheme = only(element, 'cac:TaxScheme');
  return scheme !== undefined && text(scheme, 'cbc:ID').toUpperCase() === 'VAT';
}

/** True when the element stands under one of that name, however deep. */
export function isUnder(element: UblElement, name: string): boolean {
  for (let it = element.parent; it; it = it.parent) if (it.name === name) return true;
  return false;
}

/** Where an element stands, as an XPath with positions where a name repeats: `/Invoice/cac:InvoiceLine[2]`. */
export function pathOf(element: UblElement): string {
  const { parent, name } = element;
  if (!parent) return `/${name.replace(/^(?:ubl|cn):/, '')}`;
  const same = parent.children.filter((it) => it.name === name);
  return `${pathOf(parent)}/${name}${same.length > 1 ? `[${same.indexOf(element) + 1}]` : ''}`;
}
