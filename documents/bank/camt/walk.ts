import { SaxesParser } from 'saxes';
import { UnreadableStatement } from '../unreadable.ts';
import type { BankElement } from './element.ts';

export const LIMITS = { depth: 40, elementsOfOne: 1_000_000, attributes: 50, text: 1_000_000 } as const;

/** What is given out whole as soon as it ends; `Stmt` itself is told of when it starts and when it ends. */
const WHOLE: ReadonlySet<string> = new Set(['Id', 'ElctrncSeqNb', 'LglSeqNb', 'CpyDplctInd', 'Acct', 'Bal', 'Ntry']);

export type Step =
  | { readonly kind: 'start'; readonly line: number }
  | { readonly kind: 'part'; readonly element: BankElement }
  | { readonly kind: 'end'; readonly line: number };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const refused = (error: unknown, line: number): UnreadableStatement =>
  error instanceof UnreadableStatement ? error : new UnreadableStatement('notXml', line, String(error));

/**
 * Walks through XML that comes in slices and gives the parts of each `Stmt` one after another, so that only one entry is ever
 * held. A document type is refused, so no entity but the five of XML itself is expanded. @throws UnreadableStatement
 */
export function* walk(text: Iterable<string>): Generator<Step> {
  const parser = new SaxesParser({ xmlns: false });
  const stack: BankElement[] = [];
  const steps: Step[] = [];
  let [depth, count, statementDepth] = [0, 0, 0];
  let hasRoot = false;

  parser.on('doctype', () => {
    throw new UnreadableStatement('doctype', parser.line);
  });
  parser.on('opentag', ({ name: fullName, attributes }) => {
    hasRoot = true;
    const name = localName(fullName);
    if (++depth > LIMITS.depth) throw new UnreadableStatement('tooDeep', parser.line);
    const names = Object.keys(attributes);
    if (names.length > LIMITS.attributes) throw new UnreadableStatement('tooMany', parser.line);
    if (statementDepth === 0) {
      if (name === 'Stmt') {
        statementDepth = depth;
        steps.push({ kind: 'start', line: parser.line });
      }
      return;
    }
    if (stack.length === 0 && !(depth === statementDepth + 1 && WHOLE.has(name))) return;
    if (++count > LIMITS.elementsOfOne) throw new UnreadableStatement('tooMany', parser.line);
    const currency = names.find((it) => localName(it) === 'Ccy');
    const element = {
      name,
      currency: currency === undefined ? null : (attributes[currency] ?? null),
      line: parser.line,
      children: [],
      text: '',
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    const element = stack.pop();
    if (element && stack.length === 0) {
      steps.push({ kind: 'part', element });
      count = 0;
    }
    if (depth === statementDepth) {
      statementDepth = 0;
      steps.push({ kind: 'end', line: parser.line });
    }
    depth -= 1;
  });
  const characters = (characters: string) => {
    const element = stack.at(-1);
    if (!element) return;
    element.text += characters;
    if (element.text.length > LIMITS.text) throw new UnreadableStatement('tooLarge', parser.line);
  };
  parser.on('text', characters);
  parser.on('cdata', characters);

  const fed = (feed: () => void): Step[] => {
    try {
      feed();
    } catch (error) {
      throw refused(error, parser.line);
    }
    return steps.splice(0);
  };
  for (const slice of text) yield* fed(() => parser.write(slice));
  yield* fed(() => parser.close());
  if (!hasRoot) throw new UnreadableStatement('notXml', 1);
}
