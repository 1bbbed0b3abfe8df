import type { PdfDocuments, PdfKind } from './kinds.ts';
import type { Issuer } from './layout/schema.ts';

/** Reads a stored picture; undefined when it is not there. */
export type ReadPicture = (key: string) => Promise<Uint8Array | undefined>;

/** A document with its issuer's logo laid in, as its printer wants it. A logo that is gone is left out. */
export async function withLogo<K extends PdfKind>(data: PdfDocuments[K], read: ReadPicture): Promise<PdfDocuments[K]> {
  const issuer = issuerIn(data);
  if (issuer?.logoFile === undefined) return data;
  const { key, mimeType } = issuer.logoFile;
  const bytes = await read(key);
  if (!bytes) return data;
  return {
    ...data,
    [issuer === roleOf(data, 'issuer') ? 'issuer' : 'provider']: { ...issuer, logo: { bytes, mimeType } },
  };
}

const issuerIn = (data: object): Issuer | undefined => roleOf(data, 'issuer') ?? roleOf(data, 'provider');

/** Guaranteed by the schemas of the documents: what stands under these names is an issuer. */
const roleOf = (data: object, role: 'issuer' | 'provider') => (data as Partial<Record<typeof role, Issuer>>)[role];
