import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: about 40 ms, the parameters of the OWASP cheat sheet. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SALT_BYTES = 16;

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

let unmatchable: Promise<string> | undefined;

/** True when the password fits. Without a stored hash it takes the same time and is false, so an unknown address cannot be told by the clock. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  unmatchable ??= hashPassword('no account has this password');
  const matches = await verify(stored ?? (await unmatchable), password);
  return matches && Boolean(stored);
}

export const saltOf = (): string => randomBytes(SALT_BYTES).toString('base64').replace(/=+$/, '');

/** The hash with a given salt, or with that of another hash: codes that share one are found by their hash. */
export function saltedHash(text: string, saltOrHash: string): Promise<string> {
  const salt = Buffer.from(saltOrHash.split('$').at(-2) ?? saltOrHash, 'base64');
  return hash(text, { ...PARAMETERS, salt: salt.length === SALT_BYTES ? salt : Buffer.alloc(SALT_BYTES) });
}
