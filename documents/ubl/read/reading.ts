import { divRound, pow10, SCALE } from '#domain/kernel/pure/decimal.ts';
import { at, normalized, pathOf, valueOf } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import { UnreadableUbl } from '../tree.ts';

const NUMBER = /^(-?)(\d{1,20})(?:\.(\d{0,20}))?$/;

type Scaled = { readonly value: bigint; readonly exact: boolean };

function scaled(text: string, scale: number): Scaled | undefined {
  const match = NUMBER.exec(normalized(text));
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const value =
    scale >= fraction.length
      ? digits * pow10(scale - fraction.length)
      : divRound(digits, pow10(fraction.length - scale));
  return { value, exact: /^0*$/.test(fraction.slice(scale)) };
}

/** Takes values out of a tree and remembers what was taken, so that nothing of a file is lost in silence. */
export class Reading {
  readonly #root: UblElement;
  readonly #taken = new Set<UblElement>();

  constructor(root: UblElement) {
    this.#root = root;
  }

  #first(element: UblElement | undefined, path: string): UblElement | undefined {
    const found = element && at(element, path)[0];
    if (found) this.#taken.add(found);
    return found;
  }

  /** Words as they are written; undefined when there are none. */
  text(element: UblElement | undefined, path: string): string | undefined {
    const found = this.#first(element, path);
    const value = found && valueOf(found);
    return value === undefined || value.trim() === '' ? undefined : value;
  }

  /** All words at a path. */
  texts(element: UblElement, path: string): string[] {
    const found = at(element, path);
    for (const it of found) this.#taken.add(it);
    return found.map(valueOf).filter((value) => value.trim() !== '');
  }

  /** Takes back that a value is held exactly. */
  leave(element: UblElement): void {
    this.#taken.delete(element);
  }

  /** A code, date or number without the white space around it. */
  code(element: UblElement | undefined, path: string): string | undefined {
    const value = this.text(element, path);
    return value === undefined ? undefined : normalized(value);
  }

  /** Marks what says nothing beyond what is known already, such as the name of the VAT scheme. */
  skip(element: UblElement | undefined, ...paths: readonly string[]): void {
    for (const path of paths) this.#first(element, path);
  }

  /** A scaled integer. What is finer is rounded and stays in `unread`. @throws UnreadableUbl when it is no number */
  number(element: UblElement | undefined, path: string, scale: number): bigint | undefined {
    const found = element && at(element, path)[0];
    if (!found) return undefined;
    const number = scaled(valueOf(found), scale);
    if (!number) throw new UnreadableUbl('incomplete', `${pathOf(found)} is no number`);
    if (number.exact) this.#taken.add(found);
    return number.value;
  }

  /** Minor units. In another currency than the document's it counts as unread too. */
  amount(element: UblElement | undefined, path: string, currency: string): bigint | undefined {
    const value = this.number(element, path, SCALE.amount);
    const found = element && at(element, path)[0];
    if (found && found.attributes.get('currencyID') !== currency) this.#taken.delete(found);
    return value;
  }

  /** Hundredths of a percent; none is zero, as for what is outside VAT. */
  rate(element: UblElement | undefined, path: string): number {
    return Number(this.number(element, path, SCALE.percent) ?? 0n);
  }

  /** The paths of values which the document does not hold, or not exactly. */
  unread(): string[] {
    const leaves = (element: UblElement): UblElement[] =>
      element.children.length === 0 ? [element] : element.children.flatMap(leaves);
    return leaves(this.#root)
      .filter((it) => !this.#taken.has(it) && it.text.trim() !== '')
      .map(pathOf);
  }
}
