import type { Address } from '#documents/pdf/layout/schema.ts';
import { countyOf } from '#domain/kernel/pure/counties.ts';

export interface StoredAddress {
  street: string | null;
  city: string | null;
  county: string | null;
  postalCode: string | null;
  country: string;
}

/** An address as documents print it: counties by name, Bucharest with its sector, the country only when it is another. */
export function printedAddress({ street, city, county, postalCode, country }: StoredAddress): Address {
  const sector = /^SECTOR([1-6])$/.exec(city ?? '')?.[1];
  const place =
    sector === undefined
      ? { city: city ?? undefined, county: county === null ? undefined : (countyOf(county)?.name ?? county) }
      : { city: 'București', county: `Sector ${sector}` };
  return {
    street: street ?? undefined,
    ...place,
    postalCode: postalCode ?? undefined,
    country: country === 'RO' ? undefined : country,
  };
}
