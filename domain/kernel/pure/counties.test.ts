import { expect, it } from 'vitest';
import { COUNTIES, countyByName, countyOf, placeName, sectorIn } from './counties.ts';

it('has 42 counties, each code and number once', () => {
  expect(COUNTIES).toHaveLength(42);
  expect(new Set(COUNTIES.map((county) => county.iso)).size).toBe(42);
  expect(new Set(COUNTIES.map((county) => county.registerCode)).size).toBe(42);
});
it('finds each by its name in any spelling and by both codes', () => {
  for (const county of COUNTIES) {
    expect(countyByName(county.name.toUpperCase())).toBe(county);
    expect(countyByName(`jud. ${county.name.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')}`)).toBe(county);
    expect(countyOf(county.iso)).toBe(county);
    expect(countyByName(county.code.toLowerCase())).toBe(county);
  }
  expect(countyByName('Municipiul București')?.iso).toBe('RO-B');
  expect(countyByName('bistrita nasaud')?.iso).toBe('RO-BN');
  expect(countyByName('Ardeal')).toBeUndefined();
});
it('reads the sector of an address in București', () => {
  expect(['Sector 3', 'SECTORUL 1', 'București, sect.6', 'SECTOR2'].map(sectorIn)).toEqual([
    'SECTOR3',
    'SECTOR1',
    'SECTOR6',
    'SECTOR2',
  ]);
  expect(['Sector 7', 'București', 'sector 31'].map(sectorIn)).toEqual([undefined, undefined, undefined]);
});
it('names a place as people say it', () => {
  expect([
    placeName('Cluj-Napoca', 'RO-CJ'),
    placeName('SECTOR3', 'RO-B'),
    placeName('Sibiu'),
    placeName(null),
  ]).toEqual(['Cluj-Napoca, Cluj', 'București, sector 3', 'Sibiu', '']);
});
