import { z } from 'zod';

/** The commonest passwords that are long enough to pass; ASVS 6.2.4 wants them refused. */
const COMMON = new Set([
  'parolaparola',
  'password123',
  '1234567890',
  'qwertyuiop',
  'parola123456',
  '0123456789',
  'iloveyou123',
]);

/** Ten characters or more, no rules of composition (ASVS 6.2.1, 6.2.5), at most 200. */
export const Password = z
  .string()
  .min(10)
  .max(200)
  .refine((password) => !COMMON.has(password.toLowerCase()), 'commonPassword');
