import type { PdfDocuments, PdfKind } from './kinds.ts';
import type { Issuer } from './layout/schema.ts';

/** Reads a stored picture; undefined when it is not there. */
export type ReadPicture = (key: string) => Promise<Uint8Array | undefined>;

/** What a document calls the company whose paper it is. */
const NAMES = ['issuer', 'provider', 'seller'] as const;

/** A document with its issuer's logo laid in, as its printer wants it. A logo that is gone is left out. */
export async function withLogo<K extends PdfKind>(data: PdfDocuments[K], read: ReadPicture): Promise<PdfDocuments[K]> {
  const parties = issuersIn(data);
  const name = NAMES.find((one) => parties[one]?.logoFile !== undefined);
  const issuer = name && parties[name];
  if (name === undefined || issuer?.logoFile === undefined) return data;
  const { key, mimeType } = issuer.logoFile;
  const bytes = await read(key);
  return bytes ? { ...data, [name]: { ...issuer, logo: { bytes, mimeType } } } : data;
}

/** Guaranteed by the schemas of the documents: what stands under these names is an issuer. */
const issuersIn = (data: object) => data as Partial<Record<(typeof NAMES)[number], Issuer>>;
