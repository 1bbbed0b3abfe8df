import { checkTree, UNEVALUABLE } from '#documents/ubl/rules/check.ts';
import { ROWS } from '#documents/ubl/rules/rows.ts';
import type { UblElement } from '#documents/ubl/tree.ts';

const OURS: ReadonlySet<string> = new Set(ROWS.map((row) => row.id));

/** The ids of the official set which our rules have, for the report of what is covered. */
export const covered = (official: readonly string[]): string[] => official.filter((id) => OURS.has(id));

// Our own ids, of ANAF's later tests and of unreadable files, are no part of the official set.
const isOfficial = (id: string): boolean => !/^(?:ANAF|XML)-/.test(id);

/** Differences between our fatal ids and the official ones. `stopped` means that the official check gave up. */
export function differences(
  root: UblElement,
  official: { fatal: ReadonlySet<string> } | { stopped: string },
): string[] {
  const found = new Set(
    checkTree(root)
      .filter((it) => it.severity === 'fatal')
      .map((it) => it.id),
  );
  if ('stopped' in official)
    return found.has(UNEVALUABLE) ? [] : [`the official check stops (${official.stopped}), ours not`];
  const tooMany = [...found]
    .filter((id) => isOfficial(id) && !official.fatal.has(id))
    .map((id) => `${id} is ours alone`);
  const missing = [...official.fatal].filter((id) => OURS.has(id) && !found.has(id)).map((id) => `${id} is not found`);
  return [...tooMany, ...missing, ...(found.has(UNEVALUABLE) ? ['only our check stops'] : [])];
}
