import type { AddendumLine } from './addendum-service.ts';

interface InForce {
  id: string;
  contracted: bigint;
  unitPrice: bigint;
}

/** What an addendum's form starts with: the services in force with what a refused addendum did to them, then those it added. */
export const refusedServices = (inForce: readonly InForce[], lines: readonly AddendumLine[]) => [
  ...inForce.map(({ id, contracted, unitPrice }) => {
    const line = lines.find((one) => one.contractedServiceId === id);
    if (line?.change === 'end') return { contractedServiceId: id, quantity: contracted, unitPrice, ends: 'on' };
    const { quantity, unitPrice: price } = line ?? { quantity: contracted, unitPrice };
    return { contractedServiceId: id, quantity, unitPrice: price };
  }),
  ...lines.filter((one) => one.change === 'add'),
];
