import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { XmlC14NMode, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { seal } from '#integrations/sandbox/anaf/seal.ts';
import { selfSigned } from '#integrations/seal/certificate.ts';
import { canonicalElement } from './canonical.ts';
import { checkSeal } from './seal.ts';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const validity = { from: new Date('2026-01-01'), to: new Date('2036-01-01') };
const certificate = selfSigned('Cineva', keys, validity);
const key = { ...keys, certificate };
const DOCUMENT = Buffer.from('<?xml version="1.0"?>\n<Invoice>ăîșț</Invoice>');
const SIGNATURE = seal('1.xml', DOCUMENT, key);

describe('the seal of the ministry', () => {
  it('that holds is valid only by a certificate that is known to be theirs', () => {
    expect(checkSeal(DOCUMENT, SIGNATURE)).toBe('unknown_signer');
  });

  it('is broken by one changed byte of the document, of what is signed, or of the value', () => {
    expect(checkSeal(Buffer.concat([DOCUMENT, Buffer.from(' ')]), SIGNATURE)).toBe('broken');
    const text = SIGNATURE.toString();
    expect(checkSeal(DOCUMENT, Buffer.from(text.replace('URI="1.xml"', 'URI="2.xml"')))).toBe('broken');
    expect(checkSeal(DOCUMENT, Buffer.from(text.replace(/<SignatureValue>..../, '<SignatureValue>AAAA')))).toBe(
      'broken',
    );
  });

  it('by another algorithm is not accepted, nor is one that is no signature', () => {
    const weak = SIGNATURE.toString().replace('2001/04/xmldsig-more#rsa-sha256', '2000/09/xmldsig#rsa-sha1');
    expect(checkSeal(DOCUMENT, Buffer.from(weak))).toBe('broken');
    expect(checkSeal(DOCUMENT, Buffer.from('<Signature/>'))).toBe('broken');
    expect(checkSeal(DOCUMENT, Buffer.from('%PDF'))).toBe('broken');
    expect(checkSeal(DOCUMENT, undefined)).toBe('missing');
  });

  it('holds in the exclusive form and with prefixes too', () => {
    const digest = createHash('sha256').update(DOCUMENT).digest('base64');
    const inside =
      '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"></ds:CanonicalizationMethod>\n' +
      '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></ds:SignatureMethod>' +
      '<ds:Reference URI="x"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>' +
      `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`;
    const signed = `<ds:SignedInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${inside}</ds:SignedInfo>`;
    const value = sign('sha256', Buffer.from(signed), keys.privateKey).toString('base64');
    const signature = `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:other="urn:x"><ds:SignedInfo>${inside}</ds:SignedInfo><ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificate.toString('base64')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>`;
    expect(checkSeal(DOCUMENT, Buffer.from(signature))).toBe('unknown_signer');
  });
});

describe('the canonical form', () => {
  const XML =
    '<?xml version="1.0"?><a xmlns="urn:a" xmlns:b="urn:b" xmlns:c="urn:c"><!-- no --><S b:z="1" y=\'2 "&lt;&#10;\' a="3"><b:t xmlns:b="urn:b2"/>&gt; &amp; ș<u xmlns=""><![CDATA[<x>]]></u></S></a>';

  it.each([
    ['inclusive', XmlC14NMode.XML_C14N_1_0],
    ['exclusive', XmlC14NMode.XML_C14N_EXCLUSIVE_1_0],
  ] as const)('is the %s one that libxml2 writes', (way, mode) => {
    using document = XmlDocument.fromString(XML);
    const element = document.get('//*[local-name()="S"]');
    if (!element) throw new Error('no element');
    expect(canonicalElement(XML, 'S', way)).toBe(element.canonicalizeToString({ mode }));
  });
});
