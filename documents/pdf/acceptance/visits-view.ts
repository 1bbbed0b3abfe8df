import { day } from '../format.ts';
import { left, right, wide } from '../layout/table-view.ts';
import { acceptanceLabels } from './labels.ts';
import type { AcceptanceDocument } from './schema.ts';

/** The annex of a report: its visits as a table, then what was signed on the spot and the photos, visit by visit. */
export function visitsView({ visits = [], locale }: Pick<AcceptanceDocument, 'visits' | 'locale'>) {
  if (visits.length === 0) return undefined;
  const l = acceptanceLabels[locale];
  const more = visits.reduce((sum, one) => sum + one.morePhotos, 0);
  return {
    title: l.visitsTitle,
    table: {
      columns: [right(l.row), left(l.visitDate), wide(l.visit), left(l.performer), left(l.seenBy)],
      rows: visits.map(({ title, site, date, performer, seenBy }, index) => [
        { text: String(index + 1) },
        { text: day(date, locale) },
        { text: title, detail: site, strong: true },
        { text: performer ?? '–' },
        { text: seenBy ? seenBy.name : '–', detail: seenBy?.position },
      ]),
    },
    signed: visits.flatMap(({ title, site, seenBy }) =>
      seenBy
        ? [
            {
              what: [title, site].filter(Boolean).join(' · '),
              who: [seenBy.name, seenBy.position].filter(Boolean).join(', '),
              when: `${day(seenBy.date, locale)}, ${seenBy.time}`,
              picture: seenBy.signature.picture,
              alt: l.signatureOf(seenBy.name),
            },
          ]
        : [],
    ),
    signedTitle: l.signedOnSpot,
    photosTitle: l.photos,
    photos: visits.flatMap(({ title, site, date, photos }) =>
      photos.flatMap(({ picture, caption }) =>
        picture
          ? [
              {
                picture,
                text: [caption ?? title, site, day(date, locale)].filter(Boolean).join(' · '),
                alt: caption ?? title,
              },
            ]
          : [],
      ),
    ),
    more: more === 0 ? undefined : l.morePhotos(more),
  };
}
