import type { z } from 'zod';
import type { showWork } from '#domain/delivery/show-work.ts';

type Told = z.output<typeof showWork.definition.output>;

/** What was noted; `kept` while only this phone knows of it, with the picture that the server does not have yet. */
export type ShownEntry = Told['entries'][number] & { kept?: { picture?: File } };

/** An intervention as its pages get it. */
export type ShownWork = Omit<Told, 'entries'> & { entries: ShownEntry[] };

export const entriesOfKind = ({ entries }: ShownWork, kind: ShownEntry['kind']): ShownEntry[] =>
  entries.filter((one) => one.kind === kind);
