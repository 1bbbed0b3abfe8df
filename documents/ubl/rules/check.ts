import type { UblElement } from '../tree.ts';
import { parseUbl, UnreadableUbl } from '../tree.ts';
import { Document } from './document.ts';
import { placeOf } from './places.ts';
import type { Row, Sentences, Severity } from './row.ts';
import { ROWS } from './rows.ts';
import { at, CannotEvaluate, valueOf } from './xpath.ts';

/** One broken rule: where it is in the file (`where`) and in the draft's form (`field`), and three Romanian sentences. */
export type Finding = {
  readonly id: string;
  readonly severity: Severity;
  readonly term: string;
  readonly where: string;
  readonly field?: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
};

// The value of what a rule is about; a rule about an attribute has `@name` for its last step.
function valueAt(node: UblElement, about: string | undefined): string {
  if (about === undefined) return node.children.length === 0 ? valueOf(node) : '';
  const [path = '', attribute] = about.split(/\/?@/);
  const [found] = path === '' ? [node] : at(node, path);
  return (attribute === undefined ? found && valueAt(found, undefined) : found?.attributes.get(attribute)) ?? '';
}

const findingOf = (row: Row, node: UblElement, sentences: Sentences | undefined = undefined): Finding => {
  const { where, term, name, ...place } = placeOf(node, row.about);
  const field = row.field ?? place.field;
  const told = sentences ?? row.say({ name, value: valueAt(node, row.about), node });
  const base = { id: row.id, severity: row.severity ?? 'fatal', term: row.term ?? term, where, ...told } as const;
  return field === undefined ? base : { ...base, field };
};

/** The id of what stops the official check before it can name a rule: a second element where one is expected, bad numbers. */
export const UNEVALUABLE = 'XML-UNEVALUABLE';

const unevaluable = (row: Row, node: UblElement): Finding => {
  const sentences = {
    what: 'Un câmp apare de două ori sau conține o valoare care nu este număr ori dată.',
    why: `Verificarea ANAF se oprește aici fără răspuns (la regula ${row.id}).`,
    mend: 'Păstrați o singură valoare și corectați-o.',
  };
  return { ...findingOf(row, node, sentences), id: UNEVALUABLE };
};

function failures(row: Row, document: Document): Finding[] {
  return document.matching(row.at).flatMap((node) => {
    try {
      return (row.when && !row.when(node)) || row.holds(node, document) ? [] : [findingOf(row, node)];
    } catch (error) {
      if (error instanceof CannotEvaluate) return [unevaluable(row, node)];
      throw error;
    }
  });
}

/** Every rule on a parsed file. */
export function checkTree(root: UblElement): Finding[] {
  const document = new Document(root);
  return ROWS.flatMap((row) => failures(row, document));
}

/**
 * Judges the text of a UBL invoice or credit note as ANAF does: EN 16931, RO_CIUS 1.0.9, then its own tests of tax
 * numbers. An empty answer means that ANAF's rules find nothing fatal; a file that cannot be read gives one finding.
 * @law OUG 120/2021 art. 4; OMF 1366/2021
 */
export function checkUbl(xml: string): Finding[] {
  try {
    return checkTree(parseUbl(xml));
  } catch (error) {
    if (error instanceof UnreadableUbl) return [unreadable(error)];
    throw error;
  }
}

const unreadable = ({ reason }: UnreadableUbl): Finding => ({
  id: `XML-${reason}`,
  severity: 'fatal',
  term: '',
  where: '/',
  what: 'Fișierul nu este o factură UBL care poate fi citită.',
  why: 'ANAF primește numai XML valabil, în UTF-8, fără DOCTYPE.',
  mend: 'Cereți fișierul din nou sau generați-l încă o dată.',
});
