import { createHash, verify, X509Certificate } from 'node:crypto';
import { bodyText } from './answer.ts';
import { canonicalElement } from './canonical.ts';
import { isMinistry } from './ministry-certificates.ts';
import { signatureParts, type SignatureParts } from './signature-parts.ts';

/** `unknown_signer`: the signature holds, but its certificate is not one that is known to be the ministry's. */
export type Seal = 'valid' | 'broken' | 'unknown_signer' | 'missing';

const C14N: Readonly<Record<string, 'inclusive' | 'exclusive'>> = {
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315': 'inclusive',
  'http://www.w3.org/2001/10/xml-exc-c14n#': 'exclusive',
};
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';

/**
 * Checks the ministry's detached signature over the raw bytes of a document: digest, signature of the canonical
 * SignedInfo, and whose certificate it is. Any other algorithm than these is not accepted.
 */
export function checkSeal(document: Uint8Array, signature: Uint8Array | undefined): Seal {
  if (signature === undefined) return 'missing';
  const xml = bodyText(signature);
  const parts = signatureParts(xml);
  if (!parts || parts.method !== RSA_SHA256) return 'broken';
  const digest = createHash('sha256').update(document).digest('base64');
  if (!parts.references.some((one) => one.digestMethod === SHA256 && one.digest === digest)) return 'broken';
  const certificate = certificateOf(parts);
  const way = C14N[parts.canonicalization];
  const signed = way && canonicalElement(xml, 'SignedInfo', way);
  if (!certificate || signed === undefined) return 'broken';
  if (!holds(signed, certificate, parts.value)) return 'broken';
  return isMinistry(certificate) ? 'valid' : 'unknown_signer';
}

const holds = (signed: string, certificate: X509Certificate, value: string): boolean => {
  try {
    return verify('sha256', Buffer.from(signed), certificate.publicKey, Buffer.from(value, 'base64'));
  } catch {
    return false; // a key that is not RSA
  }
};

const certificateOf = ({ certificate }: SignatureParts): X509Certificate | undefined => {
  try {
    return new X509Certificate(Buffer.from(certificate, 'base64'));
  } catch {
    return undefined;
  }
};
