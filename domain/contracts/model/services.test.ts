import { expect, it } from 'vitest';
import { servicesTable } from './services.ts';

it('prints the CPV code of a service that has one', () => {
  const line = { name: 'Curățenie', description: null, unit: 'hour', quantity: 1_000n, unitPrice: 1_000_000n };
  const priced = { ...line, discount: 0, vatCategory: 'S' as const, vatRate: 2_100 };
  const lines = [
    { ...priced, cpv: '90911200-8' },
    { ...priced, cpv: null },
  ];
  const table = servicesTable(lines, { currency: 'RON', showVat: true, locale: 'ro' });
  expect(table?.lines.map(({ cpv }) => cpv)).toEqual(['90911200-8', undefined]);
});
