/** PAdES baseline of a seal: with the operator's own time (B-B), or with a time-stamp of an authority (B-T). */
export const SEAL_LEVELS = ['B-B', 'B-T'] as const;
export type SealLevel = (typeof SEAL_LEVELS)[number];
