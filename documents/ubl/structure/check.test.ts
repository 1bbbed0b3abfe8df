import { expect, it } from 'vitest';
import { parseUbl } from '#documents/ubl/tree.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { anInvoiceDocument } from '#tests/builders/ubl.ts';
import { checkStructure } from './check.ts';
import { GROUPS } from './table.ts';

const ordinary = writeUbl(anInvoiceDocument());

function faults(from: string | RegExp, to: string): string[] {
  const edited = ordinary.replace(from, to);
  expect(edited).not.toBe(ordinary);
  return checkStructure(parseUbl(edited)).map((it) => `${it.id} ${it.where}`);
}

it('finds nothing in what we write, invoice or credit note', () => {
  expect(checkStructure(parseUbl(ordinary))).toEqual([]);
  expect(checkStructure(parseUbl(writeUbl(anInvoiceDocument({ kind: 'creditNote' }))))).toEqual([]);
});

it('knows every group that an invoice can hold, down to its values', () => {
  for (const [name, { parts }] of GROUPS)
    for (const part of parts)
      if (part.name.startsWith('cac:')) expect(GROUPS.has(part.name), `${name}/${part.name}`).toBe(true);
  expect(GROUPS.size).toBe(335);
});

it('tells what is unknown, missing, repeated and out of order', () => {
  const id = '<cbc:ID>SMS-0042</cbc:ID>';
  expect(faults(id, `${id}<cbc:Nonsense>1</cbc:Nonsense>`)).toEqual(['XSD-UNKNOWN /Invoice/cbc:Nonsense']);
  expect(faults(id, '')).toEqual(['XSD-MISSING /Invoice/cbc:ID']);
  expect(faults(id, id + id)).toEqual(['XSD-REPEATED /Invoice/cbc:ID[2]']);
  expect(faults(/(<cbc:ID>.*?<\/cbc:ID>)(<cbc:IssueDate>.*?<\/cbc:IssueDate>)/, '$2$1')).toEqual([
    'XSD-ORDER /Invoice/cbc:ID',
  ]);
  expect(faults(id, `${id}text`)).toEqual(['XSD-TEXT /Invoice']);
});

it('holds values and attributes against their types', () => {
  expect(faults('>2026-03-02</cbc:IssueDate>', '>2026-02-30</cbc:IssueDate>')).toEqual([
    'XSD-VALUE /Invoice/cbc:IssueDate',
  ]);
  expect(faults('>2026-03-02</cbc:IssueDate>', '>2026-03-02+02:00</cbc:IssueDate>')).toEqual([]);
  expect(faults(/<cbc:PayableAmount currencyID="RON">/, '<cbc:PayableAmount>')).toEqual([
    'XSD-MISSING /Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount/@currencyID',
  ]);
  expect(faults('<cbc:ID>SMS', '<cbc:ID color="red">SMS')).toEqual(['XSD-ATTRIBUTE /Invoice/cbc:ID/@color']);
  expect(faults(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$1trei')).toEqual([
    'XSD-VALUE /Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount',
  ]);
});

it('leaves alone what extensions hold and where a schema lies', () => {
  const extension =
    '<ext:UBLExtensions xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2">' +
    '<ext:UBLExtension><ext:ExtensionContent><x xmlns="urn:x" y="1"/></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>';
  expect(faults('<cbc:CustomizationID>', `${extension}<cbc:CustomizationID>`)).toEqual([]);
  expect(
    faults(
      '<Invoice ',
      '<Invoice xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a b.xsd" ',
    ),
  ).toEqual([]);
});
