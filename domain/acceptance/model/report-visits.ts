import type { AcceptanceDocument } from '#documents/pdf/acceptance/schema.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface Picture {
  key: string;
  contentType: string;
}
interface Visit {
  title: string;
  site: string | null;
  date: CivilDate;
  performer: string | null;
  photos: readonly (Picture & { text: string })[];
  seenBy: { name: string; position: string | null; date: CivilDate; time: string; signature: Picture } | null;
}
type Printed = NonNullable<AcceptanceDocument['visits']>[number];

/** A report goes by mail: with more pictures it would be refused for its size. The others stay with the visits. */
export const MOST_PHOTOS = 24;
const MOST_OF_VISIT = 4;

/** The visits of a report as its annex prints them: the first photos of each, as far as a mail can carry them. */
export function printedVisits(visits: readonly Visit[]): Printed[] {
  let left = MOST_PHOTOS;
  return visits.map(({ title, site, date, performer, photos, seenBy }) => {
    const shown = photos.filter((one) => typeOf(one) !== undefined).slice(0, Math.min(left, MOST_OF_VISIT));
    left -= shown.length;
    return {
      title,
      ...(site === null ? {} : { site }),
      date,
      ...(performer === null ? {} : { performer }),
      photos: shown.map((one) => ({ ...(one.text === '' ? {} : { caption: one.text }), file: fileOf(one) })),
      morePhotos: photos.length - shown.length,
      ...(seenBy === null ? {} : { seenBy: signedBy(seenBy) }),
    };
  });
}

const signedBy = ({ name, position, date, time, signature }: NonNullable<Visit['seenBy']>) => ({
  name,
  ...(position === null ? {} : { position }),
  date,
  time,
  signature: { file: fileOf(signature) },
});

/** What a paper can hold. */
const typeOf = ({ contentType }: Picture): 'image/png' | 'image/jpeg' | undefined =>
  contentType === 'image/png' || contentType === 'image/jpeg' ? contentType : undefined;

const fileOf = (one: Picture) => ({ key: one.key, mimeType: typeOf(one) ?? ('image/jpeg' as const) });
