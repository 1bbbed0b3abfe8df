import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface CalendarEvent {
  uid: string;
  /** How often it was changed, so that a calendar takes the newest. */
  sequence: number;
  day: CivilDate;
  /** `08:30`; without an hour it takes the whole day. */
  time: string | null;
  minutes: number;
  title: string;
  place: string;
  notes: string;
  isDone: boolean;
}

/** Romania's clock, for programs that do not know it by name. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Bucharest',
  'BEGIN:DAYLIGHT',
  'DTSTART:19970330T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19971026T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Events as a calendar of RFC 5545: CRLF, lines of at most 75 bytes, text escaped. `at` is when it was written. */
export function icalendar(name: string, events: readonly CalendarEvent[], at: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CRM AMC//Program//RO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...ZONE,
    ...events.flatMap((one) => eventLines(one, at)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

const eventLines = (one: CalendarEvent, at: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${one.uid}`,
  `SEQUENCE:${one.sequence}`,
  `DTSTAMP:${at
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')}`,
  ...when(one),
  `SUMMARY:${escaped((one.isDone ? '✓ ' : '') + one.title)}`,
  ...(one.place === '' ? [] : [`LOCATION:${escaped(one.place)}`]),
  ...(one.notes === '' ? [] : [`DESCRIPTION:${escaped(one.notes)}`]),
  'END:VEVENT',
];

function when({ day, time, minutes }: CalendarEvent): string[] {
  if (time === null) return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
  return [`DTSTART;TZID=Europe/Bucharest:${compact(day)}T${time.replace(':', '')}00`, `DURATION:PT${minutes}M`];
}

const compact = (day: CivilDate): string => day.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const MOST_BYTES = 75;

/** A longer line goes on in the next one after a space, and no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    const room = parts.length === 0 ? MOST_BYTES : MOST_BYTES - 1;
    if (Buffer.byteLength(part + letter) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}
