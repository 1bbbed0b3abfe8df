const ONE = 1_000n;

interface Service {
  rhythm: 'once' | 'on_call' | 'weekly' | 'every_n_weeks' | 'monthly';
  priceBasis: 'per_unit' | 'per_visit' | 'per_month';
  contracted: bigint;
  delivered: bigint;
}

/**
 * How much an intervention does unless it is told: one visit of what comes back, else all that is left of the contracted
 * quantity after what is done (`delivered`) and planned (`ahead`). Thousandths, never nothing.
 */
export function firstQuantity({ rhythm, priceBasis, contracted, delivered }: Service, ahead: bigint): bigint {
  if (rhythm !== 'once' || priceBasis !== 'per_unit') return ONE;
  const left = contracted - delivered - ahead;
  return left > 0n ? left : ONE;
}
