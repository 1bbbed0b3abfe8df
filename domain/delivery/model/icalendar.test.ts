import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { type CalendarEvent, icalendar } from './icalendar.ts';

const AT = new Date('2026-11-24T08:00:00Z');
const visit: CalendarEvent = {
  uid: 'v1',
  sequence: 2,
  day: civilDate('2026-11-30'),
  time: '08:30',
  minutes: 90,
  title: 'Curățenie; scara A, B',
  place: 'Str. Lungă 9',
  notes: 'Cheia la portar\nInterfon 12',
  isDone: false,
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('tells the hour by the clock of Romania, and a day without one whole', () => {
  const lines = unfolded(icalendar('Program', [visit, { ...visit, time: null, isDone: true }], AT));
  expect(lines).toContain('DTSTART;TZID=Europe/Bucharest:20261130T083000');
  expect(lines).toContain('DURATION:PT90M');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261130');
  expect(lines).toContain('DTEND;VALUE=DATE:20261201');
  expect(lines).toContain('SUMMARY:Curățenie\\; scara A\\, B');
  expect(lines).toContain('SUMMARY:✓ Curățenie\\; scara A\\, B');
  expect(lines).toContain('DESCRIPTION:Cheia la portar\\nInterfon 12');
});
it('never writes a line longer than 75 bytes, nor breaks out of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const clean = title.replace(/\p{Cc}|\p{Cs}/gu, ' ');
      const text = icalendar('Program', [{ ...visit, title: clean }], AT);
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(unfolded(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
