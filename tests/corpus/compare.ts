import { judgeTree, UNEVALUABLE } from '#documents/ubl/rules/check.ts';
import { ROWS } from '#documents/ubl/rules/rows.ts';
import type { UblElement } from '#documents/ubl/tree.ts';
import type { Verdict } from './judge.ts';

const OURS: ReadonlySet<string> = new Set(ROWS.map((row) => row.id));

/** True when one of our rows has that id. */
export const isOurs = (id: string): boolean => OURS.has(id);

// Our own ids, of ANAF's later tests, of the structure and of unreadable files, are no part of the official set.
const isOfficial = (id: string): boolean => !/^(?:ANAF|XML|XSD)-/.test(id);

function idDifferences(ours: ReadonlySet<string>, official: ReadonlySet<string>): string[] {
  const tooMany = [...ours].filter((id) => !official.has(id)).map((id) => `${id} is ours alone`);
  const missing = [...official].filter((id) => !ours.has(id)).map((id) => `${id} is not found`);
  return [...tooMany, ...missing];
}

/** What the official tools say of a document: the rules, and the errors of the schema where they were asked for. */
export type Official = { readonly rules: Verdict; readonly schema?: readonly string[] };

/** Differences between our fatal ids, our warnings and our view of the structure, and the official ones. */
export function differences(root: UblElement, { rules, schema }: Official): string[] {
  const findings = judgeTree(root);
  const ids = (severity: string) =>
    new Set(findings.filter((it) => it.severity === severity && isOfficial(it.id)).map((it) => it.id));
  const stops = findings.some((it) => it.id === UNEVALUABLE);
  const structure = findings.filter((it) => it.id.startsWith('XSD-'));
  const ofStructure =
    schema === undefined || schema.length > 0 === structure.length > 0
      ? []
      : [`structure: ${structure[0]?.en.what ?? 'ours finds nothing'}, the schema: ${schema[0] ?? 'valid'}`];
  if ('stopped' in rules)
    return [...ofStructure, ...(stops ? [] : [`the official check stops (${rules.stopped}), ours not`])];
  return [
    ...ofStructure,
    ...idDifferences(ids('fatal'), rules.fatal),
    ...idDifferences(ids('warning'), rules.warning),
    ...(stops ? ['only our check stops'] : []),
  ];
}
