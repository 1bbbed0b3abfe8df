import { z } from 'zod';

export const CHAIN_KINDS = ['offer', 'contract', 'acceptance', 'invoice', 'receipt'] as const;

/** One paper in the chain «Ofertă OF-12 › Contract CTR-15 › PV-7 › Factură F-42 › Chitanță CH-3». */
export const ChainLink = z.object({ kind: z.enum(CHAIN_KINDS), id: z.string(), number: z.string() });
export type ChainLink = z.output<typeof ChainLink>;
