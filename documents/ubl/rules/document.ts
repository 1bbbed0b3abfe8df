import type { UblElement } from '../tree.ts';

const NONE: readonly UblElement[] = [];

/** Matches an element against one alternative of a row's `at`. */
function matcher(pattern: string): { last: string; fits: (element: UblElement) => boolean } {
  const anchored = pattern.startsWith('/');
  const steps = (anchored ? pattern.slice(1) : pattern).split('/').reverse();
  const fits = (element: UblElement): boolean => {
    let it: UblElement | undefined = element;
    for (const step of steps) {
      if (!it || (step !== '*' && it.name !== step)) return false;
      it = it.parent;
    }
    return !anchored || it === undefined;
  };
  return { last: steps[0] ?? '*', fits };
}

/** A parsed file with its elements by name, which the rules ask again and again. */
export class Document {
  readonly root: UblElement;
  readonly #byName = new Map<string, UblElement[]>();
  readonly #matches = new Map<string, readonly UblElement[]>();
  readonly #computed = new Map<string, unknown>();
  readonly #everything: UblElement[] = [];

  constructor(root: UblElement) {
    this.root = root;
    this.#index(root);
  }

  #index(element: UblElement): void {
    this.#everything.push(element);
    const same = this.#byName.get(element.name);
    if (same) same.push(element);
    else this.#byName.set(element.name, [element]);
    for (const child of element.children) this.#index(child);
  }

  /** Computes something about the whole file once. `key` names it among all rules. */
  once<T>(key: string, compute: () => T): T {
    if (!this.#computed.has(key)) this.#computed.set(key, compute());
    return this.#computed.get(key) as T; // the key belongs to one call of `once`, whose type it has
  }

  /** Every element of that name, wherever it stands; `*` is all of them. */
  all(name: string): readonly UblElement[] {
    return name === '*' ? this.#everything : (this.#byName.get(name) ?? NONE);
  }

  /** Every element which a row's `at` matches. */
  matching(at: string): readonly UblElement[] {
    const known = this.#matches.get(at);
    if (known) return known;
    const found = at.split('|').flatMap((pattern) => {
      const { last, fits } = matcher(pattern);
      return this.all(last).filter(fits);
    });
    this.#matches.set(at, found);
    return found;
  }
}
