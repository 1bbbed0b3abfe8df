import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';
import { placeOf } from './places.ts';
import type { Row, Said, Sentences, Severity, Told } from './row.ts';
import { said, quoted, quotedEn, sentence } from './say.ts';
import { at, CannotEvaluate, valueOf } from './xpath.ts';

/**
 * One broken rule: where it is in the file (`where`) and in the draft's form (`field`), three sentences in Romanian, and
 * the same in English.
 */
export type Finding = Sentences & {
  readonly id: string;
  readonly severity: Severity;
  readonly term: string;
  readonly where: string;
  readonly field?: string;
  readonly en: Sentences;
};

/** The id of what stops the official check before it can name a rule. */
export const UNEVALUABLE = 'XML-UNEVALUABLE';

// The value of what a rule is about; a rule about an attribute has `@name` for its last step.
function valueAt(node: UblElement, about: string | undefined): string {
  if (about === undefined) return node.children.length === 0 ? valueOf(node) : '';
  const [path = '', attribute] = about.split(/\/?@/);
  const [found] = path === '' ? [node] : at(node, path);
  return (attribute === undefined ? found && valueAt(found, undefined) : found?.attributes.get(attribute)) ?? '';
}

type Sayable = Pick<Row, 'id' | 'severity' | 'about' | 'term' | 'field'> & { say: (told: Told) => Said };

/** The finding of a rule that does not hold at a node. */
export function findingOf(row: Sayable, node: UblElement): Finding {
  const { where, term, ro, en, ...place } = placeOf(node, row.about);
  const field = row.field ?? place.field;
  const told = row.say({ ro, en, value: valueAt(node, row.about), node });
  return {
    id: row.id,
    severity: row.severity ?? 'fatal',
    term: row.term ?? term,
    where,
    ...(field === undefined ? {} : { field }),
    ...told.ro,
    en: told.en,
  };
}

const WRONG = {
  notANumber: ['nu este un număr', 'is no number'],
  notADate: ['nu este o dată', 'is no date'],
  notABoolean: ['nu este nici true, nici false', 'is neither true nor false'],
} as const;

/** What stops the official check, with the element that does it. */
function unevaluable({ fault, node }: CannotEvaluate): Finding {
  const name = node.name.slice(node.name.indexOf(':') + 1);
  const stops = 'Verificarea oficială se oprește aici, fără să spună vreo regulă.';
  const stopsEn = 'The official check stops here without naming any rule.';
  const say = ({ ro, en, value }: Told): Said => {
    if (fault === 'twice')
      return said(
        [`${sentence(ro)}: elementul ${name} apare de două ori.`, stops, 'Păstrați un singur element.'],
        [`The ${en}: the element ${name} stands twice.`, stopsEn, 'Keep a single element.'],
      );
    const [wrong, wrongEn] = WRONG[fault];
    return said(
      [`${sentence(ro)}: valoarea ${quoted(value)} ${wrong}.`, stops, 'Corectați valoarea.'],
      [`The ${en}: the value ${quotedEn(value)} ${wrongEn}.`, stopsEn, 'Correct the value.'],
    );
  };
  return findingOf({ id: UNEVALUABLE, say }, node);
}

function tryRow(row: Row, document: Document, findings: Finding[]): void {
  for (const node of document.matching(row.at)) {
    try {
      if ((row.when === undefined || row.when(node)) && !row.holds(node, document)) findings.push(findingOf(row, node));
    } catch (error) {
      if (!(error instanceof CannotEvaluate)) throw error;
      findings.push(unevaluable(error));
    }
  }
}

/** What the rows find, each thing that stops the official check once. */
export function evaluate(rows: readonly Row[], document: Document): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) tryRow(row, document, findings);
  const stopping = new Set<string>();
  return findings.filter((it) => {
    if (it.id !== UNEVALUABLE) return true;
    const isNew = !stopping.has(it.where);
    stopping.add(it.where);
    return isNew;
  });
}
