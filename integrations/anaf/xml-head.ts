import { SaxesParser } from 'saxes';

export type XmlHead = { root: string; namespace: string; attributes: Record<string, string>; errors: string[] };

/**
 * Root element, its attributes, and every `errorMessage` below it: all that ANAF's small answers hold.
 * @returns undefined for text that is not well-formed XML or that carries a DOCTYPE
 */
export const readXmlHead = (text: string): XmlHead | undefined => {
  const parser = new SaxesParser({ xmlns: true });
  let head: XmlHead | undefined;
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE is never part of these documents');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
    if (head === undefined) head = { root: tag.local, namespace: tag.uri, attributes, errors: [] };
    else if (/^Errors?$/.test(tag.local) && attributes['errorMessage'] !== undefined)
      head.errors.push(attributes['errorMessage'].trim());
  });
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
    return head;
  } catch {
    return undefined;
  }
};
