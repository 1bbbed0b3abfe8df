import { SaxesParser } from 'saxes';

/** What a detached signature says of itself; algorithms by their URI, values in base64 without white space. */
export interface SignatureParts {
  canonicalization: string;
  method: string;
  references: { digestMethod: string; digest: string }[];
  value: string;
  certificate: string;
}

/** The parts of `semnatura_<index>.xml`. @returns undefined for what is no such signature */
export function signatureParts(xml: string): SignatureParts | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const parts: SignatureParts = { canonicalization: '', method: '', references: [], value: '', certificate: '' };
  const path: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE is never part of a signature');
  });
  parser.on('opentag', (tag) => {
    path.push(tag.local);
    text = '';
    const algorithm = tag.attributes['Algorithm']?.value ?? '';
    if (tag.local === 'CanonicalizationMethod') parts.canonicalization = algorithm;
    if (tag.local === 'SignatureMethod') parts.method = algorithm;
    if (tag.local === 'Reference') parts.references.push({ digestMethod: '', digest: '' });
    const reference = parts.references.at(-1);
    if (tag.local === 'DigestMethod' && reference) reference.digestMethod = algorithm;
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', (tag) => {
    const value = text.replace(/\s+/g, '');
    const reference = parts.references.at(-1);
    if (tag.local === 'DigestValue' && reference && path.includes('SignedInfo')) reference.digest = value;
    if (tag.local === 'SignatureValue') parts.value = value;
    if (tag.local === 'X509Certificate' && parts.certificate === '') parts.certificate = value;
    path.pop();
    text = '';
  });
  try {
    parser.write(xml.replace(/^\uFEFF/, '')).close();
  } catch {
    return undefined;
  }
  return parts.references.length > 0 && parts.value !== '' && parts.certificate !== '' ? parts : undefined;
}
