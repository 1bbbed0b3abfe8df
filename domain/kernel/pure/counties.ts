import { fold } from './fold.ts';

/** A county: `code` as on number plates, `iso` as in e-Factura, `registerCode` as in trade register numbers and SIRUTA. */
export type County = {
  readonly code: string;
  readonly iso: string;
  readonly registerCode: number;
  readonly name: string;
};

const county = (code: string, name: string, registerCode: number): County => ({
  code,
  iso: `RO-${code}`,
  registerCode,
  name,
});

/** The 41 counties and București, by name as the alphabet of codes has them. */
export const COUNTIES: readonly County[] = [
  county('AB', 'Alba', 1),
  county('AG', 'Argeș', 3),
  county('AR', 'Arad', 2),
  county('B', 'București', 40),
  county('BC', 'Bacău', 4),
  county('BH', 'Bihor', 5),
  county('BN', 'Bistrița-Năsăud', 6),
  county('BR', 'Brăila', 9),
  county('BT', 'Botoșani', 7),
  county('BV', 'Brașov', 8),
  county('BZ', 'Buzău', 10),
  county('CJ', 'Cluj', 12),
  county('CL', 'Călărași', 51),
  county('CS', 'Caraș-Severin', 11),
  county('CT', 'Constanța', 13),
  county('CV', 'Covasna', 14),
  county('DB', 'Dâmbovița', 15),
  county('DJ', 'Dolj', 16),
  county('GJ', 'Gorj', 18),
  county('GL', 'Galați', 17),
  county('GR', 'Giurgiu', 52),
  county('HD', 'Hunedoara', 20),
  county('HR', 'Harghita', 19),
  county('IF', 'Ilfov', 23),
  county('IL', 'Ialomița', 21),
  county('IS', 'Iași', 22),
  county('MH', 'Mehedinți', 25),
  county('MM', 'Maramureș', 24),
  county('MS', 'Mureș', 26),
  county('NT', 'Neamț', 27),
  county('OT', 'Olt', 28),
  county('PH', 'Prahova', 29),
  county('SB', 'Sibiu', 32),
  county('SJ', 'Sălaj', 31),
  county('SM', 'Satu Mare', 30),
  county('SV', 'Suceava', 33),
  county('TL', 'Tulcea', 36),
  county('TM', 'Timiș', 35),
  county('TR', 'Teleorman', 34),
  county('VL', 'Vâlcea', 38),
  county('VN', 'Vrancea', 39),
  county('VS', 'Vaslui', 37),
];

/** What e-Factura wants as the city of an address in București. */
export const BUCHAREST_SECTORS = ['SECTOR1', 'SECTOR2', 'SECTOR3', 'SECTOR4', 'SECTOR5', 'SECTOR6'] as const;
export type BucharestSector = (typeof BUCHAREST_SECTORS)[number];

/** The county of a code, `CJ` or `RO-CJ`; undefined when there is none. */
export const countyOf = (code: string): County | undefined =>
  COUNTIES.find((one) => one.iso === code || one.code === code);

const nameKey = (text: string): string =>
  fold(text)
    .replace(/^(?:judetul|jud\.?|municipiul|mun\.?)\s+/, '')
    .replace(/[^a-z]/g, '');
const BY_NAME = new Map(COUNTIES.map((one) => [nameKey(one.name), one]));

/** The county whose name is written in any case, with or without diacritics, hyphen or `jud.`; codes are taken too. */
export const countyByName = (text: string): County | undefined =>
  BY_NAME.get(nameKey(text)) ?? countyOf(text.trim().toUpperCase());

/** The sector in `Sector 3`, `SECTORUL 3`, `București, sect. 3`; undefined when none is named. */
export function sectorIn(text: string): BucharestSector | undefined {
  const digit = /\bsect(?:or(?:ul)?)?\.?\s*(?:nr\.?\s*)?([1-6])(?!\d)/.exec(fold(text))?.[1];
  return BUCHAREST_SECTORS.find((sector) => sector.endsWith(digit ?? '-'));
}

/** A place as people say it: «Cluj-Napoca, Cluj», and of Bucharest the sector: «București, sector 3». Empty when nothing is known. */
export function placeName(city: string | null, county: string | null = null): string {
  const sector = BUCHAREST_SECTORS.find((one) => one === city)?.at(-1);
  if (sector !== undefined) return `București, sector ${sector}`;
  return [city, county === null ? null : (countyOf(county)?.name ?? county)].filter(Boolean).join(', ');
}
