/** More distinct names than this has no file of UBL; what a strange one has beyond them is compared letter by letter. */
const MOST = 5_000;
const names = new Map<string, Map<string, string>>();
let count = 0;

/**
 * The one copy of a name that files and rules share. Names are compared millions of times: two copies of the same text
 * are compared letter by letter, the same copy at a glance. @param prefix with its colon, or empty
 */
export function sameName(prefix: string, local: string): string {
  const known = names.get(prefix)?.get(local);
  if (known !== undefined) return known;
  const [own = ''] = Object.keys({ [`${prefix}${local}`]: true }); // the engine keeps one copy of each key
  if (count < MOST) keep(prefix, local, own);
  return own;
}

function keep(prefix: string, local: string, name: string): void {
  const same = names.get(prefix) ?? new Map<string, string>();
  names.set(prefix, same.set(local, name));
  count += 1;
}

/** The steps of a path, each the copy that files share. */
export const stepsIn = (path: string): string[] => path.split('/').map((step) => sameName('', step));
