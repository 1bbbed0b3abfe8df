import { fold } from './fold.ts';

type Name = string | { readonly one: string; readonly many: string };
type UnitRow = { readonly code: string; readonly ro: Name; readonly en: Name };

/** Units of measure, with their UN/ECE recommendation 20 code (what the XML carries) and what people read. */
export const UNITS = {
  piece: { code: 'H87', ro: 'buc', en: { one: 'pc', many: 'pcs' } },
  hour: { code: 'HUR', ro: { one: 'oră', many: 'ore' }, en: { one: 'hour', many: 'hours' } },
  day: { code: 'DAY', ro: { one: 'zi', many: 'zile' }, en: { one: 'day', many: 'days' } },
  week: { code: 'WEE', ro: { one: 'săptămână', many: 'săptămâni' }, en: { one: 'week', many: 'weeks' } },
  month: { code: 'MON', ro: { one: 'lună', many: 'luni' }, en: { one: 'month', many: 'months' } },
  year: { code: 'ANN', ro: { one: 'an', many: 'ani' }, en: { one: 'year', many: 'years' } },
  project: { code: 'C62', ro: { one: 'proiect', many: 'proiecte' }, en: { one: 'project', many: 'projects' } },
  visit: { code: 'C62', ro: { one: 'vizită', many: 'vizite' }, en: { one: 'visit', many: 'visits' } },
  set: { code: 'SET', ro: { one: 'set', many: 'seturi' }, en: { one: 'set', many: 'sets' } },
  kilogram: { code: 'KGM', ro: 'kg', en: 'kg' },
  tonne: { code: 'TNE', ro: 't', en: 't' },
  litre: { code: 'LTR', ro: 'l', en: 'l' },
  metre: { code: 'MTR', ro: 'm', en: 'm' },
  squareMetre: { code: 'MTK', ro: 'm²', en: 'm²' },
  cubicMetre: { code: 'MTQ', ro: 'm³', en: 'm³' },
  kilometre: { code: 'KMT', ro: 'km', en: 'km' },
} as const satisfies Record<string, UnitRow>;

const THOUSAND = 1_000n;

export type UnitKey = keyof typeof UNITS;

const isUnitKey = (key: string): key is UnitKey => Object.hasOwn(UNITS, key);

/** Every unit in the order in which lists show them. */
export const UNIT_KEYS: readonly UnitKey[] = Object.keys(UNITS).filter(isUnitKey);

/** The UN/ECE code of a unit (BT-130). */
export const unitCode = (unit: UnitKey): string => UNITS[unit].code;

/** The name of a unit as a column or a choice shows it: in the singular. */
export const unitLabel = (unit: UnitKey, locale: 'ro' | 'en'): string => {
  const name: Name = UNITS[unit][locale];
  return typeof name === 'string' ? name : name.one;
};

/**
 * The name of a unit after a quantity in thousandths: «1 vizită», «2,5 vizite», «21 de vizite», “2 visits”. Abbreviations
 * and a supplier's own words stay as they are. Romanian puts «de» after whole numbers whose last two digits are 00 or 20 to 99.
 */
export function unitAfter(quantity: bigint, unit: string, locale: 'ro' | 'en'): string {
  const name: Name = isUnitKey(unit) ? UNITS[unit][locale] : unit;
  if (typeof name === 'string') return name;
  const size = quantity < 0n ? -quantity : quantity;
  if (size === THOUSAND) return name.one;
  const lastTwo = (size / THOUSAND) % 100n;
  const needsDe = locale === 'ro' && size > 0n && size % THOUSAND === 0n && (lastTwo === 0n || lastTwo > 19n);
  return needsDe ? `de ${name.many}` : name.many;
}

/** The unit of a UN/ECE code met in a supplier's XML; `C62` reads as a piece, whose plain meaning is «one». */
export const unitOfCode = (code: string): UnitKey | undefined =>
  code === 'C62' ? 'piece' : UNIT_KEYS.find((key) => UNITS[key].code === code);

const namesOf = (name: Name): string[] => (typeof name === 'string' ? [name, `${name}s`] : [name.one, name.many]);

const ALIASES: Readonly<Record<string, UnitKey>> = {
  ...{ bucata: 'piece', bucati: 'piece', h: 'hour' },
  ...{ mp: 'squareMetre', mc: 'cubicMetre', ml: 'metre', tona: 'tonne', litru: 'litre' },
};

/** The unit that an imported list means by `buc.`, `ORE`, `mp`, `Months`; undefined when unknown. */
export function unitByName(text: string): UnitKey | undefined {
  const name = fold(text).replace(/[.\s]/g, '');
  const exact = UNIT_KEYS.find((key) =>
    [key, ...namesOf(UNITS[key].ro), ...namesOf(UNITS[key].en)].map(fold).includes(name),
  );
  return exact ?? ALIASES[name];
}
