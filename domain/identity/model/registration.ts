import { z } from 'zod';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import { isGuessable } from './guessable.ts';
import { Password } from './password.ts';

export const Email = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());

export const Cui = z
  .string()
  .trim()
  .refine((text) => parseCui(text) !== undefined, 'cui')
  .transform((text) => parseCui(text) ?? text);

/** The one registration screen. */
export const Registration = z
  .object({ email: Email, password: Password, cui: Cui, terms: z.literal('on') })
  .refine(({ email, password }) => isGuessable(password) || !isGuessable(password, wordsOf(email)), {
    path: ['password'],
    message: 'commonPassword',
  });

/** The parts of an address, by which its owner is known. */
const wordsOf = (email: string): string[] => email.split(/[^\p{L}\d]+/u);

export type Registration = z.output<typeof Registration>;
