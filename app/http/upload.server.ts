import { Invalid } from '#domain/kernel/errors.ts';
import { pictureTypeOf } from './picture-type.ts';

/** The largest file that a person or a program may add, in bytes. */
export const FILE_LIMIT = 10 * 1_048_576;
/** The largest file of a bank: 100,000 entries of CAMT.053 are 45 MB. */
export const BANK_FILE_LIMIT = 64 * 1_048_576;

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** What bytes are, by their first ones: a PDF or a picture. Name and declared type are only claims, and a page or a program is never taken. */
export const fileTypeOf = (bytes: Uint8Array): string | undefined =>
  PDF.every((byte, index) => bytes[index] === byte) ? 'application/pdf' : pictureTypeOf(bytes);

/** An uploaded file as what it is. @throws Invalid `errors.fileTooBig`, `errors.fileKind` */
export async function checkedUpload(file: File): Promise<{ bytes: Uint8Array; contentType: string }> {
  if (file.size > FILE_LIMIT) throw new Invalid('errors.fileTooBig', { fields: ['file'] });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const contentType = fileTypeOf(bytes);
  if (contentType === undefined) throw new Invalid('errors.fileKind', { fields: ['file'] });
  return { bytes, contentType };
}
