import { z } from 'zod';

export const SPV_OPERATIONS = ['upload', 'list', 'status', 'download', 'refresh', 'answer'] as const;

/** A call that SPV did not answer: what was asked and what came instead, for the evidence. */
export const FailedCall = z.object({ operation: z.enum(SPV_OPERATIONS), answer: z.string() });
export type FailedCall = z.output<typeof FailedCall>;
