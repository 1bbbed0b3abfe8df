import { fold } from './fold.ts';

type UnitRow = { readonly code: string; readonly ro: string; readonly en: string };

/** Units of measure, with their UN/ECE recommendation 20 code (what the XML carries) and what people read. */
export const UNITS = {
  piece: { code: 'H87', ro: 'buc', en: 'pc' },
  hour: { code: 'HUR', ro: 'oră', en: 'hour' },
  day: { code: 'DAY', ro: 'zi', en: 'day' },
  week: { code: 'WEE', ro: 'săptămână', en: 'week' },
  month: { code: 'MON', ro: 'lună', en: 'month' },
  year: { code: 'ANN', ro: 'an', en: 'year' },
  project: { code: 'C62', ro: 'proiect', en: 'project' },
  visit: { code: 'C62', ro: 'vizită', en: 'visit' },
  set: { code: 'SET', ro: 'set', en: 'set' },
  kilogram: { code: 'KGM', ro: 'kg', en: 'kg' },
  tonne: { code: 'TNE', ro: 't', en: 't' },
  litre: { code: 'LTR', ro: 'l', en: 'l' },
  metre: { code: 'MTR', ro: 'm', en: 'm' },
  squareMetre: { code: 'MTK', ro: 'm²', en: 'm²' },
  cubicMetre: { code: 'MTQ', ro: 'm³', en: 'm³' },
  kilometre: { code: 'KMT', ro: 'km', en: 'km' },
} as const satisfies Record<string, UnitRow>;

export type UnitKey = keyof typeof UNITS;

const isUnitKey = (key: string): key is UnitKey => Object.hasOwn(UNITS, key);

/** Every unit in the order in which lists show them. */
export const UNIT_KEYS: readonly UnitKey[] = Object.keys(UNITS).filter(isUnitKey);

/** The UN/ECE code of a unit (BT-130). */
export const unitCode = (unit: UnitKey): string => UNITS[unit].code;

export const unitLabel = (unit: UnitKey, locale: 'ro' | 'en'): string => UNITS[unit][locale];

/** The unit of a UN/ECE code met in a supplier's XML; `C62` reads as a piece, whose plain meaning is «one». */
export const unitOfCode = (code: string): UnitKey | undefined =>
  code === 'C62' ? 'piece' : UNIT_KEYS.find((key) => UNITS[key].code === code);

const ALIASES: Readonly<Record<string, UnitKey>> = {
  ...{
    bucata: 'piece',
    bucati: 'piece',
    pcs: 'piece',
    ore: 'hour',
    h: 'hour',
    zile: 'day',
    luni: 'month',
    ani: 'year',
  },
  ...{
    mp: 'squareMetre',
    mc: 'cubicMetre',
    ml: 'metre',
    tona: 'tonne',
    litru: 'litre',
    vizite: 'visit',
    proiecte: 'project',
  },
};

/** The unit that an imported list means by `buc.`, `ORE`, `mp`, `Months`; undefined when unknown. */
export function unitByName(text: string): UnitKey | undefined {
  const name = fold(text).replace(/[.\s]/g, '');
  const exact = UNIT_KEYS.find((key) =>
    [key, fold(UNITS[key].ro), UNITS[key].en, `${UNITS[key].en}s`].map(fold).includes(name),
  );
  return exact ?? ALIASES[name];
}
