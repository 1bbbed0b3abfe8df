import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { isOpenAt, opensNext, USUAL_HOURS } from './hours.ts';
import { needsTemplate, whatsappNumber } from './whatsapp-window.ts';
import { SiteOrigin } from './settings.ts';

const none = new Set<ReturnType<typeof civilDate>>();
const at = (text: string) => new Date(text);

it('is open from the first minute to the last before closing, by the clock in Bucharest, winter and summer', () => {
  const open = (text: string) => isOpenAt(USUAL_HOURS, none, at(text));
  expect([open('2026-11-24T06:59:59Z'), open('2026-11-24T07:00:00Z')]).toEqual([false, true]);
  expect([open('2026-11-24T14:59:59Z'), open('2026-11-24T15:00:00Z')]).toEqual([true, false]);
  expect([open('2026-07-14T05:59:59Z'), open('2026-07-14T06:00:00Z')]).toEqual([false, true]);
  expect(open('2026-11-28T10:00:00Z')).toBe(false); // Saturday
});

it('is closed on holidays and says when it is there again', () => {
  const holidays = new Set([civilDate('2026-11-30'), civilDate('2026-12-01')]);
  expect(isOpenAt(USUAL_HOURS, holidays, at('2026-11-30T10:00:00Z'))).toBe(false);
  expect(opensNext(USUAL_HOURS, holidays, at('2026-11-27T18:00:00Z'))).toEqual({ date: '2026-12-02', time: '09:00' });
  expect(opensNext(USUAL_HOURS, none, at('2026-11-24T05:00:00Z'))).toEqual({ date: '2026-11-24', time: '09:00' });
  expect(
    opensNext(
      USUAL_HOURS.map(() => null),
      none,
      at('2026-11-24T05:00:00Z'),
    ),
  ).toBeUndefined();
});

it('writes freely on WhatsApp for a day and not a moment longer', () => {
  const talk = { channel: 'whatsapp', freeUntil: at('2026-11-24T10:00:00Z') };
  expect(needsTemplate(talk, at('2026-11-24T09:59:59Z'))).toBe(false);
  expect(needsTemplate(talk, at('2026-11-24T10:00:00Z'))).toBe(true);
  expect(needsTemplate({ ...talk, freeUntil: null }, at('2026-11-24T09:00:00Z'))).toBe(true);
  expect(needsTemplate({ channel: 'site', freeUntil: null }, at('2026-11-24T09:00:00Z'))).toBe(false);
});

it('reads a WhatsApp number and a site’s address as people write them', () => {
  for (const text of ['0721 234 567', '+40 721-234-567', '0040721234567'])
    expect(whatsappNumber(text)).toBe('40721234567');
  expect(whatsappNumber('abc')).toBeUndefined();
  expect(SiteOrigin.parse('www.firma.ro/contact?x=1')).toBe('https://www.firma.ro');
  expect(SiteOrigin.parse('http://localhost:3001')).toBe('http://localhost:3001');
  for (const wrong of ['http://firma.ro', 'firma', 'javascript:alert(1)', '']) expect(SiteOrigin.safeParse(wrong).success).toBe(false); // prettier-ignore
});
