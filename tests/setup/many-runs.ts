import { vi } from 'vitest';

/*
 * In the deep run every property is tried PROPERTY_TIMES as often as its test says, from the run's seed. Whatever fails
 * prints that seed and the counterexample, as always.
 */
const times = Number(process.env['PROPERTY_TIMES'] ?? 1);
const seed = Number(process.env['DEEP_SEED'] ?? 1);

type Assert = typeof import('fast-check').assert;

/** Guaranteed: the property is passed on as it came, and so is what `assert` makes of its kind. */
const asAssert = (call: unknown) => call as Assert;

vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>();
  const assert = asAssert((property: Parameters<Assert>[0], parameters: Parameters<Assert>[1] = {}) =>
    real.assert(property, { seed, ...parameters, numRuns: (parameters.numRuns ?? 100) * times }),
  );
  return { ...real, assert, default: { ...real.default, assert } };
});
