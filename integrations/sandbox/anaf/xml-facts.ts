import { SaxesParser } from 'saxes';

/** Where and why a text is not a document that ANAF takes in. */
export type XmlFault = { line: number; column: number; message: string };

export type XmlFacts = {
  root: string;
  uri: string;
  attributes: Record<string, string>;
  all(path: string): string[];
  first(path: string): string;
};

/** Texts of an XML by the path of local names below the root (`AccountingSupplierParty/Party/…`), or the first fault. */
export const readXmlFacts = (xml: string): XmlFacts | XmlFault => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const texts = new Map<string, string[]>();
  const path: string[] = [];
  let text = '';
  let root: Pick<XmlFacts, 'root' | 'uri' | 'attributes'> | undefined;
  let fault: XmlFault | undefined;
  const note = (message: string): void => {
    fault ??= { line: parser.line, column: parser.column, message };
  };
  parser.on('error', (error) => note(error.message));
  parser.on('doctype', () => note('DOCTYPE is disallowed'));
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((each) => [each.local, each.value]));
    if (root === undefined) root = { root: tag.local, uri: tag.uri, attributes };
    else path.push(tag.local);
    text = '';
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', () => {
    const key = path.join('/');
    if (text.trim() !== '') texts.set(key, [...(texts.get(key) ?? []), text.trim()]);
    text = '';
    path.pop();
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  if (fault !== undefined || root === undefined)
    return fault ?? { line: 1, column: 1, message: 'Premature end of file.' };
  const all = (key: string): string[] => texts.get(key) ?? [];
  return { ...root, all, first: (key) => all(key)[0] ?? '' };
};
