import { z } from 'zod';
import { instant } from '#domain/kernel/schemas.ts';

/** The rights that ANAF gives for a company: what calls carry, and what renews it. */
export const TokenPair = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  accessExpiresAt: instant(),
  refreshExpiresAt: instant(),
});
