import { divRound, pow10, SCALE } from '#domain/kernel/pure/decimal.ts';
import { at, normalized, pathOf, valueOf } from '../rules/xpath.ts';
import type { UblIdentifier } from '../schema.ts';
import type { UblElement } from '../tree.ts';
import { UnreadableUbl } from '../tree.ts';

const NUMBER = /^([+-]?)(?=\.?\d)(\d{0,30})(?:\.(\d{0,30}))?$/;

/** A value of a file that the document has no place for. */
export type Unread = { readonly path: string; readonly value: string };

type Scaled = { readonly value: bigint; readonly exact: boolean };

function scaled(text: string, scale: number): Scaled | undefined {
  const match = NUMBER.exec(normalized(text));
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const magnitude = BigInt(`${whole}${fraction}`);
  const digits = sign === '-' ? -magnitude : magnitude;
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
  readonly #takenAttributes = new Map<UblElement, Set<string>>();

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

  /** An attribute of the first element at a path. */
  attribute(element: UblElement | undefined, path: string, key: string): string | undefined {
    const found = element && at(element, path)[0];
    const value = found?.attributes.get(key);
    if (!found || value === undefined || value.trim() === '') return undefined;
    const taken = this.#takenAttributes.get(found) ?? new Set();
    this.#takenAttributes.set(found, taken.add(key));
    return value;
  }

  /** A value with the list it is of; undefined when there is none. */
  identifier(element: UblElement | undefined, path: string, list = 'schemeID'): UblIdentifier | undefined {
    const value = this.text(element, path);
    if (value === undefined) return undefined;
    const [scheme, version] = [list, 'listVersionID'].map((key) => this.attribute(element, path, key));
    return { value, ...(scheme === undefined ? {} : { scheme }), ...(version === undefined ? {} : { version }) };
  }

  /** A number as it is written, taken whole. */
  exact(element: UblElement | undefined, path: string): string | undefined {
    const value = this.code(element, path);
    return value !== undefined && NUMBER.test(value) ? value : undefined;
  }

  /** True when the scaled integer does not say all of what is written there. */
  isFiner(element: UblElement | undefined, path: string, scale: number): boolean {
    const found = element && at(element, path)[0];
    return found !== undefined && scaled(valueOf(found), scale)?.exact === false;
  }

  /** A code, date or number without the white space around it. */
  code(element: UblElement | undefined, path: string): string | undefined {
    const value = this.text(element, path);
    return value === undefined ? undefined : normalized(value);
  }

  /** The value at a path without taking it. */
  peek(element: UblElement, path: string): string | undefined {
    const [found] = at(element, path);
    return found && normalized(valueOf(found));
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
    if (this.attribute(element, path, 'currencyID') !== currency && found) this.#taken.delete(found);
    return value;
  }

  /** Hundredths of a percent; none is zero, as for what is outside VAT. */
  rate(element: UblElement | undefined, path: string): number {
    return Number(this.number(element, path, SCALE.percent) ?? 0n);
  }

  /** The values which the document does not hold, or not exactly: each with its path and, in full, what is written. */
  unread(): Unread[] {
    const leaves = (element: UblElement): UblElement[] =>
      element.children.length === 0 ? [element] : element.children.flatMap(leaves);
    return leaves(this.#root).flatMap((it) => {
      const value = this.#taken.has(it) || it.text.trim() === '' ? [] : [{ path: pathOf(it), value: it.text }];
      const known = this.#takenAttributes.get(it);
      const attributes = [...it.attributes].filter(([key, text]) => !known?.has(key) && text.trim() !== '');
      return [...value, ...attributes.map(([key, text]) => ({ path: `${pathOf(it)}/@${key}`, value: text }))];
    });
  }
}
