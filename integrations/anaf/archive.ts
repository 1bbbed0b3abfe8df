import { bodyText } from './answer.ts';
import { readXmlHead } from './xml-head.ts';
import { readZip, type ZipEntry, type ZipFault, ZipRefused } from './zip.ts';

/** The answer ZIP opened. Both files stay the bytes they are: the ministry's signature is over bytes. */
export type SpvArchive =
  | {
      kind: 'invoice';
      root: 'Invoice' | 'CreditNote';
      uploadIndex: string;
      xmlBytes: Uint8Array;
      signatureBytes: Uint8Array | undefined;
    }
  | {
      kind: 'errors';
      uploadIndex: string;
      xmlBytes: Uint8Array;
      signatureBytes: Uint8Array | undefined;
      errors: string[];
      /** The first, accepted upload of the same invoice: that one is to be followed. */
      duplicateOf: string | undefined;
    }
  | { kind: 'message'; uploadIndex: string; text: string; xmlBytes: Uint8Array; signatureBytes: Uint8Array | undefined }
  /** Well-formed XML that is none of these: an invoice in another syntax. */
  | { kind: 'other'; uploadIndex: string; xmlBytes: Uint8Array; signatureBytes: Uint8Array | undefined }
  | { kind: 'unreadable'; reason: ZipFault | 'noDocument' | 'notXml' | 'unknownDocument' };

const LIMITS = { maxEntries: 10, maxBytes: 20 * 1024 * 1024, maxRatio: 100 };
const DOCUMENT_NAME = /^[A-Za-z0-9-]+\.xml$/;
const SIGNATURE_NAME = /^semnatura_[A-Za-z0-9-]+\.xml$/i;

/** Opens `descarcare`'s ZIP within caps; a hostile or cut file is `unreadable`, never an exception. Other members are ignored. */
export const readArchive = (zip: Uint8Array): SpvArchive => {
  try {
    return readDocument(readZip(zip, LIMITS));
  } catch (error) {
    if (error instanceof ZipRefused) return { kind: 'unreadable', reason: error.fault };
    throw error;
  }
};

const readDocument = (entries: ZipEntry[]): SpvArchive => {
  const document = entries.find((entry) => DOCUMENT_NAME.test(entry.name));
  if (document === undefined) return { kind: 'unreadable', reason: 'noDocument' };
  const head = readXmlHead(bodyText(document.bytes));
  if (head === undefined) return { kind: 'unreadable', reason: 'notXml' };
  const signatureBytes = entries.find((entry) => SIGNATURE_NAME.test(entry.name))?.bytes;
  const files = { xmlBytes: document.bytes, signatureBytes };
  const fromName = document.name.replace(/\.xml$/, '');
  if (head.root === 'Invoice' || head.root === 'CreditNote')
    return { kind: 'invoice', root: head.root, uploadIndex: fromName, ...files };
  if (head.root !== 'header') return { kind: 'other', uploadIndex: fromName, ...files };
  const { attributes, errors } = head;
  const uploadIndex = attributes['Index_incarcare'] ?? attributes['index_incarcare'] ?? fromName;
  if (errors.length > 0) return { kind: 'errors', uploadIndex, errors, duplicateOf: duplicateOf(errors), ...files };
  const text = attributes['message'];
  return text === undefined
    ? { kind: 'unreadable', reason: 'unknownDocument' }
    : { kind: 'message', uploadIndex, text, ...files };
};

const duplicateOf = (errors: string[]): string | undefined => {
  for (const error of errors) {
    const found = /Factura a mai fost transmisa anterior cu index=\s*(\d+)/i.exec(error)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
};
