import type { PdfDocuments, PdfKind } from '../kinds.ts';
import type { ReadPicture } from '../logo.ts';
import { wholePicture } from '../picture-bytes.ts';
import type { AcceptanceDocument, VisitPicture } from './schema.ts';

/** A report with the photos and signatures of its visits laid in; any other paper as it is. A picture that is gone is left out. */
export async function withVisitPictures<K extends PdfKind>(
  kind: K,
  data: PdfDocuments[K],
  read: ReadPicture,
): Promise<PdfDocuments[K]> {
  const visits = kind === 'acceptance' ? asReport(data).visits : undefined;
  if (visits === undefined || visits.length === 0) return data;
  const laidIn = async <P extends VisitPicture>(one: P): Promise<P> => {
    const picture = wholePicture(await read(one.file.key));
    return picture ? { ...one, picture } : one;
  };
  const shown = visits.map(async ({ seenBy, photos, ...visit }) => ({
    ...visit,
    photos: await Promise.all(photos.map(laidIn)),
    ...(seenBy ? { seenBy: { ...seenBy, signature: await laidIn(seenBy.signature) } } : {}),
  }));
  return { ...data, visits: await Promise.all(shown) };
}

/** Guaranteed by the kind that was asked for just before. */
const asReport = (data: object) => data as AcceptanceDocument;
