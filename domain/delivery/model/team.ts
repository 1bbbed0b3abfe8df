import { z } from 'zod';
import { id, line } from '#domain/kernel/schemas.ts';

const MOST_MEMBERS = 30;

/** People who go out together. */
export const Team = z.object({ name: line(80), personIds: z.array(id<'person'>()).max(MOST_MEMBERS).default([]) });
