import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArchive } from './archive.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const INVOICE = text(
  '<?xml version="1.0" encoding="UTF-8"?>\n<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID></Invoice>',
);
const SIGNATURE = text('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
const errorFile = (message: string): Uint8Array =>
  text(
    `<header xmlns="mfp:anaf:dgti:efactura:mesajEroriFactuta:v1" Index_incarcare="5025079551" Cif_emitent="35913862"><Error errorMessage="${message}" /></header>`,
  );

describe('the answer of ANAF', () => {
  it('to a good invoice holds the same bytes and the signature over them', () => {
    const archive = readArchive(zipSync({ '3828.xml': INVOICE, 'semnatura_3828.xml': SIGNATURE }));
    expect(archive).toMatchObject({ kind: 'invoice', root: 'Invoice', uploadIndex: '3828' });
    if (archive.kind !== 'invoice') return;
    expect(Buffer.from(archive.xmlBytes).equals(INVOICE)).toBe(true);
    expect(Buffer.from(archive.signatureBytes ?? []).equals(SIGNATURE)).toBe(true);
  });

  it('to a bad invoice holds the errors', () => {
    const zip = zipSync({
      '5025079551.xml': errorFile('E: validari globale&#xA; eroare regula: R6.1: CIF'),
      'semnatura_5025079551.xml': SIGNATURE,
    });
    expect(readArchive(zip)).toMatchObject({
      kind: 'errors',
      uploadIndex: '5025079551',
      errors: ['E: validari globale\n eroare regula: R6.1: CIF'],
      duplicateOf: undefined,
    });
  });

  it('to an invoice sent before names the first upload', () => {
    const message = 'Factura a mai fost transmisa anterior cu index=0123456789 si data incarcare=2026-01-20';
    expect(readArchive(zipSync({ '1.xml': errorFile(message) }))).toMatchObject({
      kind: 'errors',
      duplicateOf: '0123456789',
    });
  });

  it('may be a message of the buyer', () => {
    const message = text(
      '<header xmlns="mfp:anaf:dgti:spv:reqMesaj:v1" index_incarcare="3828" message="Cantitatea nu corespunde."/>',
    );
    expect(readArchive(zipSync({ '9.xml': message }))).toMatchObject({
      kind: 'message',
      uploadIndex: '3828',
      text: 'Cantitatea nu corespunde.',
    });
  });

  it('is read although a PDF or a nested ZIP lies beside the document', () => {
    const nested = zipSync({ '3828.xml': INVOICE });
    expect(readArchive(zipSync({ '3828.pdf': text('%PDF'), 'nested.zip': nested, '3828.xml': INVOICE })).kind).toBe(
      'invoice',
    );
  });
});

describe('a hostile or broken file', () => {
  const good = zipSync({ '3828.xml': INVOICE, 'semnatura_3828.xml': SIGNATURE });
  const unreadable = (zip: Uint8Array, reason: string): void => {
    expect(readArchive(zip)).toEqual({ kind: 'unreadable', reason });
  };
  /** Overwrites a field of the first directory entry. */
  const withField = (zip: Uint8Array, offset: number, value: number): Uint8Array => {
    const copy = Buffer.from(zip);
    copy.writeUInt32LE(value, copy.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + offset);
    return copy;
  };

  it('that is no ZIP is not opened', () => unreadable(text('<html></html>'), 'notZip'));

  it('cut at any place is refused and never throws', () => {
    for (let length = 0; length < good.length; length += 7)
      expect(readArchive(good.subarray(0, length)).kind).toBe('unreadable');
  });

  it('with one byte changed is either refused or still well-formed, and never throws', () => {
    for (let at = 0; at < good.length; at += 1) {
      const copy = Buffer.from(good);
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      expect(['unreadable', 'invoice']).toContain(readArchive(copy).kind);
    }
  });

  it('that unfolds to more than a hundred times its size is not unfolded', () => {
    unreadable(zipSync({ '1.xml': new Uint8Array(5_000_000) }, { level: 9 }), 'ratio');
  });

  it('that lies about its size is stopped while unfolding', () => {
    unreadable(withField(zipSync({ '1.xml': new Uint8Array(15_000_000) }, { level: 9 }), 24, 1000), 'ratio');
  });

  it('over twenty megabytes is refused before unfolding', () => {
    unreadable(zipSync({ '1.xml': new Uint8Array(21_000_000) }, { level: 0 }), 'tooLarge');
  });

  it('with many entries is refused', () => {
    unreadable(
      zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.xml`, INVOICE]))),
      'tooManyEntries',
    );
  });

  it.each(['../1.xml', '/etc/1.xml', 'a/1.xml', '..\\1.xml', '.hidden', 'C:1.xml'])(
    'with the name %s is refused',
    (name) => {
      unreadable(zipSync({ [name]: INVOICE }), 'name');
    },
  );

  it('whose content does not fit its checksum is refused', () => unreadable(withField(good, 16, 12345), 'cut'));

  it('without a document is refused', () => unreadable(zipSync({ 'semnatura_1.xml': SIGNATURE }), 'noDocument'));

  it('with an external entity is refused', () => {
    unreadable(
      zipSync({ '1.xml': text('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Invoice>&e;</Invoice>') }),
      'notXml',
    );
  });

  it('with a document of another kind is refused', () =>
    unreadable(zipSync({ '1.xml': text('<header/>') }), 'unknownDocument'));
});
