import { z } from 'zod';
import { id } from '#domain/kernel/schemas.ts';

/** The lists whose filters a person can keep, by their addresses. */
export const VIEWED_LISTS = ['/clients', '/leads', '/offers'] as const;

/** Filters of a list kept under a name. */
export const SavedView = z.object({ id: id<'savedView'>(), name: z.string(), filters: z.string() });
export type SavedView = z.output<typeof SavedView>;

/** More tabs than this nobody finds their way in. */
export const MOST_VIEWS = 8;
