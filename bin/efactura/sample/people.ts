import type { Dice } from '#bin/seed/dice.ts';
import type { UblAddress, UblParty } from '#documents/ubl/schema.ts';
import { cnpControlDigit, NO_CNP } from '#domain/kernel/pure/cnp.ts';
import { BUCHAREST_SECTORS } from '#domain/kernel/pure/counties.ts';
import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import { ibanControlDigits } from '#domain/kernel/pure/iban.ts';

const TOWNS = [
  ['Cluj-Napoca', 'RO-CJ', '400174'],
  ['Timișoara', 'RO-TM', '300223'],
  ['Iași', 'RO-IS', '700115'],
  ['Târgu Mureș', 'RO-MS', '540069'],
  ['Sfântu Gheorghe', 'RO-CV', '520008'],
  ['Constanța', 'RO-CT', '900178'],
  ['Sibiu', 'RO-SB', '550160'],
  ['Drobeta-Turnu Severin', 'RO-MH', '220067'],
] as const;
const STREETS = [
  'Str. Horea',
  'Bd. Unirii',
  'Calea Victoriei',
  'Str. Știrbei Vodă',
  'Aleea Țesătorilor',
  'Șos. Nordului',
];
const TRADES = [
  'Curățenie',
  'Instalații',
  'Grădini & Peisaje',
  'Mentenanță',
  'Pază și Protecție',
  'Întreținere Clădiri',
];
const NAMES = ['Ștefan Țurcanu', 'Ioana Pop', 'Răzvan Înălțescu', 'Ana-Maria Crișan', 'Gheorghe Pătrașcu'];
const BODIES = ['Primăria Comunei Sânpetru', 'Spitalul Județean de Urgență', 'Liceul Teoretic „Mihai Eminescu”'];

/** A CUI with its control digit. */
export function aCui(dice: Dice): string {
  const body = String(dice.between(100_000, 99_999_999));
  return `${body}${cuiControlDigit(body)}`;
}

/** A CNP of somebody born in the eighties, with its control digit. */
function aCnp(dice: Dice): string {
  const two = (least: number, most: number): string => String(dice.between(least, most)).padStart(2, '0');
  const body = `${dice.between(1, 2)}${two(80, 89)}${two(1, 12)}${two(1, 28)}${two(1, 40)}${String(dice.between(1, 999)).padStart(3, '0')}`;
  return `${body}${cnpControlDigit(body)}`;
}

/** A Romanian IBAN with its control digits. */
export function anIban(dice: Dice, bank = 'BTRL'): string {
  const digits = Array.from({ length: 16 }, () => dice.between(0, 9)).join('');
  return `RO${ibanControlDigits('RO', `${bank}${digits}`)}${bank}${digits}`;
}

/** An address in a town, or once in four in a sector of București. */
export function anAddress(dice: Dice): UblAddress {
  const street = `${dice.pick(STREETS)} nr. ${dice.between(1, 220)}`;
  if (dice.between(1, 4) === 1)
    return { street, city: dice.pick(BUCHAREST_SECTORS), postalZone: '030823', county: 'RO-B', country: 'RO' };
  const [city, county, postalZone] = dice.pick(TOWNS);
  return { street, city, postalZone, county, country: 'RO' };
}

/** A company registered for VAT, by its CUI. */
export function aCompany(dice: Dice): UblParty {
  const cui = aCui(dice);
  return {
    name: `${dice.pick(TRADES)} ${dice.between(1, 9999)} SRL`,
    vatId: `RO${cui}`,
    companyId: cui,
    address: anAddress(dice),
    contact: { name: dice.pick(NAMES), phone: '+40721000000', email: 'facturi@firma.example' },
  };
}

/** The same without registration for VAT. */
export function aNonPayer(dice: Dice): UblParty {
  const { vatId: _, ...company } = aCompany(dice);
  return company;
}

/** A natural person, with a CNP or with thirteen zeros. */
export const aPerson = (dice: Dice): UblParty => ({
  name: dice.pick(NAMES),
  companyId: dice.between(0, 2) === 0 ? aCnp(dice) : NO_CNP,
  address: anAddress(dice),
});

/** A public body, which pays no VAT of its own. */
export const aPublicBody = (dice: Dice): UblParty => ({
  name: dice.pick(BODIES),
  companyId: aCui(dice),
  address: anAddress(dice),
});

/** A company of another country; with a VAT identifier in the Union. */
export const aForeigner = (dice: Dice, isInUnion: boolean): UblParty => ({
  name: isInUnion ? 'Müller & Söhne GmbH' : 'Vinăria Codru SRL',
  ...(isInUnion ? { vatId: `DE${dice.between(100_000_000, 999_999_999)}` } : {}),
  companyId: NO_CNP,
  address: isInUnion
    ? { street: 'Hauptstraße 1', city: 'Berlin', postalZone: '10115', county: 'Berlin', country: 'DE' }
    : { street: 'Str. Ștefan cel Mare 10', city: 'Chișinău', county: 'Chișinău', country: 'MD' },
});
