import { UNIT_KEYS, type UnitKey } from '#domain/kernel/pure/units.ts';
import type { Service } from './model/service.ts';
import type { ServiceRow } from './repo.ts';

/** A row of the catalogue as verbs answer it. */
export const asService = ({ unit, currency, ...row }: ServiceRow): Service => ({
  ...row,
  unit: asUnit(unit),
  currency: asCurrency(currency),
});

/** Units are written by our verbs, which take only known keys. */
const asUnit = (text: string): UnitKey => UNIT_KEYS.find((key) => key === text) ?? 'piece';

const asCurrency = (text: string): Service['currency'] => (text === 'EUR' || text === 'USD' ? text : 'RON');
