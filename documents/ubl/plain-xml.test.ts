import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aLine, anInvoiceDocument } from '#tests/builders/ubl.ts';
import { plainTree } from './plain-xml.ts';
import { parsedTree, type UblElement } from './tree.ts';
import { writeUbl } from './writer.ts';

type Shape = { name: string; attributes: [string, string][]; text: string; children: Shape[] };
const shape = ({ name, attributes, text, children }: UblElement): Shape => ({
  name,
  attributes: [...attributes],
  text,
  children: children.map(shape),
});

const written = writeUbl(
  anInvoiceDocument({ lines: [aLine({ id: '1' }), aLine({ id: '2', name: 'Fier & oțel <3>' })] }),
);

const byParser = (xml: string): Shape | undefined => {
  try {
    return shape(parsedTree(xml));
  } catch {
    return undefined;
  }
};

it('reads what our writer has written', () => {
  const tree = plainTree(written);
  expect(tree && shape(tree)).toEqual(byParser(written));
});

it('leaves to the parser of XML whatever is not plain', () => {
  const odd = [
    written.replace('<cbc:ID>', '<!-- note --><cbc:ID>'),
    written.replace('<cbc:ID>', '<cbc:ID >'),
    written.replace('<cac:AccountingSupplierParty>', '<cac:AccountingSupplierParty xmlns:cac="urn:other">'),
    written.replace(' xmlns:cbc="', ' xmlns:cbd="'),
    written.replace('currencyID="RON"', 'currencyID="&#82;ON"'),
    written.replace('currencyID="RON"', 'currencyID="RON" currencyID="EUR"'),
    written.replace('</Invoice>', '</Invoice><Invoice/>'),
    written.replace('UTF-8', 'ISO-8859-2'),
    `<!DOCTYPE Invoice>${written}`,
    written.slice(0, -20),
  ];
  for (const xml of odd) expect(plainTree(xml)).toBeUndefined();
});

const PIECES = ['<', '>', '&', '&amp;', '"', "'", '/', ':', ' ', '\n', '\r', '\u00a0', '=', ']]>', '<a/>', '</cbc:ID>', '<cbc:ID>', ' xmlns="u"', ' x:y="z"', '<![CDATA[x]]>', '<!--x-->', '<?x?>', '&#65;', 'ă', '\ud83d', '\u0001']; // prettier-ignore

it('a text edited at random is read as the parser reads it, or left to it', () => {
  const at = fc.nat({ max: written.length });
  const edit = fc.tuple(at, fc.nat({ max: 12 }), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const xml = edits.reduce(
        (text, [from, length, put]) => text.slice(0, from) + put + text.slice(from + length),
        written,
      );
      const tree = plainTree(xml);
      if (tree) expect(shape(tree)).toEqual(byParser(xml));
    }),
    { numRuns: 200 },
  );
});
