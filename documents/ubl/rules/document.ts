import type { UblElement } from '../tree.ts';
import { stepsIn } from '../names.ts';
import { at } from './xpath.ts';

const NONE: readonly UblElement[] = [];

/** Without `fits` every element of the last name matches. */
type Matcher = { last: string; fits?: (element: UblElement) => boolean };

/** Matches an element against one alternative of a row's `at`. */
function matcher(pattern: string): Matcher {
  const anchored = pattern.startsWith('/');
  const [last = '*', ...before] = stepsIn(anchored ? pattern.slice(1) : pattern).reverse();
  if (before.length === 0 && !anchored) return { last };
  const fits = (element: UblElement): boolean => {
    let it = last.startsWith('@') ? element : element.parent;
    for (const step of before) {
      if (!it || (step !== '*' && it.name !== step)) return false;
      it = it.parent;
    }
    return !anchored || it === undefined;
  };
  return { last, fits };
}

const matchers = new Map<string, readonly Matcher[]>();

function matchersOf(at: string): readonly Matcher[] {
  const known = matchers.get(at) ?? at.split('|').map(matcher);
  matchers.set(at, known);
  return known;
}

function put(index: Map<string, UblElement[]>, key: string, element: UblElement): void {
  const same = index.get(key);
  if (same) same.push(element);
  else index.set(key, [element]);
}

/** A parsed file with its elements by name, which the rules ask again and again. */
export class Document {
  readonly root: UblElement;
  readonly #byName = new Map<string, UblElement[]>();
  readonly #byPath = new Map<string, readonly UblElement[]>();
  readonly #matches = new Map<string, readonly UblElement[]>();
  readonly #computed = new Map<string, unknown>();
  readonly #everything: UblElement[] = [];

  constructor(root: UblElement) {
    this.root = root;
    this.#index(root);
  }

  #index(element: UblElement): void {
    this.#everything.push(element);
    put(this.#byName, element.name, element);
    for (const key of element.attributes.keys()) put(this.#byName, `@${key}`, element);
    for (const child of element.children) this.#index(child);
  }

  /** Computes something about the whole file once. `key` names it among all rules. */
  once<T>(key: string, compute: () => T): T {
    if (!this.#computed.has(key)) this.#computed.set(key, compute());
    return this.#computed.get(key) as T; // the key belongs to one call of `once`, whose type it has
  }

  /** Every element of that name, or with that `@attribute`, wherever it stands; `*` is all of them. */
  all(name: string): readonly UblElement[] {
    return name === '*' ? this.#everything : (this.#byName.get(name) ?? NONE);
  }

  /** The elements at a path from the root, which may end in an attribute that they must have. */
  under(path: string): readonly UblElement[] {
    const known = this.#byPath.get(path);
    if (known) return known;
    const slash = path.lastIndexOf('/');
    const [parents, step] = slash < 0 ? [[this.root], path] : [this.under(path.slice(0, slash)), path.slice(slash + 1)];
    const found = step.startsWith('@')
      ? parents.filter((it) => it.attributes.has(step.slice(1)))
      : this.#byName.has(step)
        ? parents.flatMap((it) => at(it, step))
        : NONE;
    this.#byPath.set(path, found);
    return found;
  }

  /** Every element which a row's `at` matches. */
  matching(at: string): readonly UblElement[] {
    const known = this.#matches.get(at);
    if (known) return known;
    const [first, ...others] = matchersOf(at).map(({ last, fits }) => {
      const all = this.all(last);
      return fits ? all.filter(fits) : all;
    });
    const found = others.length === 0 ? (first ?? NONE) : [first ?? NONE, ...others].flat();
    this.#matches.set(at, found);
    return found;
  }
}
