import { z } from 'zod';
import { isGuessable } from './guessable.ts';

/** Ten characters or more of any kind, no rules of composition (ASVS 6.2.1, 6.2.5), at most 200; not one of the first guesses. */
export const Password = z
  .string()
  .min(10)
  .max(200)
  .refine((password) => !isGuessable(password), 'commonPassword');
