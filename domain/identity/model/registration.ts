import { z } from 'zod';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import { Password } from './password.ts';

export const Email = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());

/** The one registration screen. */
export const Registration = z.object({
  email: Email,
  password: Password,
  cui: z
    .string()
    .trim()
    .refine((text) => parseCui(text) !== undefined, 'cui')
    .transform((text) => parseCui(text) ?? text),
  terms: z.literal('on'),
});
export type Registration = z.output<typeof Registration>;
