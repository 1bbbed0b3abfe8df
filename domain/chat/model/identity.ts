import { z } from 'zod';
import { email, id, line } from '#domain/kernel/schemas.ts';

/** What a site says of its signed-in user. `id` is the site's own; `exp` is the second at which it ends. */
export const Identity = z.object({
  id: line(120),
  name: line(120).optional(),
  email: email().optional(),
  phone: line(40).optional(),
  company: line(160).optional(),
  cui: line(20).optional(),
  exp: z.number().int().optional(),
});

/** What our own pages say: which of them it is, and which client or plan stands behind the person. */
export const OwnIdentity = Identity.extend({
  channel: z.enum(['site', 'app', 'portal']),
  plan: z.enum(['standard', 'premium']).optional(),
  clientId: id<'client'>().optional(),
});
export type OwnIdentity = z.output<typeof OwnIdentity>;
