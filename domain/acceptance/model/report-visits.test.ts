import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { MOST_PHOTOS, printedVisits } from './report-visits.ts';

const photo = (contentType = 'image/jpeg') => ({ key: 'k', contentType, text: '' });
const visit = (photos: number, contentType?: string) => ({
  ...{ title: 'Curățenie', site: null, performer: null, seenBy: null },
  date: civilDate('2026-11-24'),
  photos: Array.from({ length: photos }, () => photo(contentType)),
});

it('prints the first photos of each visit, as many as a mail can carry, and counts the others', () => {
  const printed = printedVisits(Array.from({ length: 10 }, () => visit(6)));
  expect(printed.flatMap((one) => one.photos)).toHaveLength(MOST_PHOTOS);
  expect(printed.map((one) => one.photos.length)).toEqual([4, 4, 4, 4, 4, 4, 0, 0, 0, 0]);
  expect(printed[0]?.morePhotos).toBe(2);
  expect(printed[9]?.morePhotos).toBe(6);
});

it('counts what no paper can hold among the others', () => {
  expect(printedVisits([visit(2, 'image/webp')])[0]).toMatchObject({ photos: [], morePhotos: 2 });
});
