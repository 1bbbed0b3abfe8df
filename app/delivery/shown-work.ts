import type { z } from 'zod';
import type { showWork } from '#domain/delivery/show-work.ts';

/** An intervention as its pages get it. */
export type ShownWork = z.output<typeof showWork.definition.output>;
export type ShownEntry = ShownWork['entries'][number];

export const entriesOfKind = ({ entries }: ShownWork, kind: ShownEntry['kind']): ShownEntry[] =>
  entries.filter((one) => one.kind === kind);
