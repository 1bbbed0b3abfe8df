import type { z } from 'zod';
import type { showContract } from '#domain/contracts/show-contract.ts';

/** A contract as its page gets it. */
export type ShownContract = z.output<typeof showContract.definition.output>;
