import { createHash, sign } from 'node:crypto';
import type { MinistryKey } from './keys.ts';

const XMLDSIG = 'http://www.w3.org/2000/09/xmldsig#';
const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';

/**
 * The detached signature that accompanies each document: SHA-256 over its raw bytes, RSA over the canonical SignedInfo.
 * SignedInfo is written in canonical form, its namespace inherited from the root, so the text below is what is signed.
 */
export const seal = (fileName: string, bytes: Uint8Array, key: MinistryKey): Buffer => {
  const digest = createHash('sha256').update(bytes).digest('base64');
  const inside =
    `<CanonicalizationMethod Algorithm="${C14N}"></CanonicalizationMethod>` +
    '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></SignatureMethod>' +
    `<Reference URI="${fileName}"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod>` +
    `<DigestValue>${digest}</DigestValue></Reference>`;
  const canonical = `<SignedInfo xmlns="${XMLDSIG}">${inside}</SignedInfo>`;
  const value = sign('sha256', Buffer.from(canonical), key.privateKey).toString('base64');
  const certificate = key.certificate.toString('base64');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><Signature xmlns="${XMLDSIG}"><SignedInfo>${inside}</SignedInfo>` +
      `<SignatureValue>${value}</SignatureValue><KeyInfo><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></Signature>`,
  );
};
