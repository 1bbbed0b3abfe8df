import type { ClientKey } from './clients-data.ts';
import type { PersonKey } from './people.ts';
import type { ServiceKey } from './services.ts';

export interface Place {
  name: string;
  street: string;
  accessNotes?: string;
  /** Whoever goes there, and when. */
  by: PersonKey;
  time: string;
  /** What is done there, in the service's unit each time. */
  visits: readonly Visits[];
}

export interface Visits {
  service: ServiceKey;
  each: number;
  rhythm: 'weekly' | 'monthly';
  checks: readonly string[];
  /** Weekly work: its day of the week is that of so many working days ago. */
  workdaysAgo?: number;
  /** Why nothing could be done the last time. */
  inTheWay?: string;
  /** Its visits were made only today, so a person says what becomes of the one whose day is over. */
  madeLate?: true;
}

export const PLACES_CLIENT = 'hotel' satisfies ClientKey;

const ROOMS = ['Camere', 'Holuri și scări', 'Grupuri sanitare'] as const;

/** Four houses of one client, each visited in its own rhythm. */
export const PLACES: readonly Place[] = [
  {
    name: 'Hotel',
    street: 'Str. Cloșca nr. 3',
    by: 'sorin',
    time: '09:00',
    visits: [{ service: 'general', each: 8, rhythm: 'weekly', workdaysAgo: 0, checks: ['Recepție', ...ROOMS] }],
  },
  {
    name: 'Vila Brândușa',
    street: 'Str. Brândușei nr. 11',
    accessNotes: 'Cheia se ia de la recepția hotelului.',
    by: 'adriana',
    time: '09:30',
    visits: [
      {
        service: 'general',
        each: 4,
        rhythm: 'weekly',
        workdaysAgo: 1,
        checks: ROOMS,
        inTheWay: 'Apa este oprită în toată vila; administratorul anunță când revine.',
      },
    ],
  },
  {
    name: 'Vila Gențiana',
    street: 'Str. Muncii nr. 27',
    accessNotes: 'Cheia se ia de la recepția hotelului.',
    by: 'gabriel',
    time: '10:00',
    visits: [{ service: 'general', each: 4, rhythm: 'weekly', workdaysAgo: 2, checks: ROOMS, madeLate: true }],
  },
  {
    name: 'Restaurant Pârtia',
    street: 'Str. Teleferic nr. 2',
    accessNotes: 'Între orele 8 și 11, înainte de deschidere.',
    by: 'marian',
    time: '08:00',
    visits: [
      { service: 'general', each: 5, rhythm: 'weekly', workdaysAgo: 3, checks: ['Sală', 'Terasă', 'Grupuri sanitare'] },
      { service: 'pests', each: 1, rhythm: 'monthly', checks: ['Bucătărie', 'Cămară', 'Spațiul pentru deșeuri'] },
    ],
  },
];
