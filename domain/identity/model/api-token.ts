import { z } from 'zod';
import { line } from '#domain/kernel/schemas.ts';
import { MEMBER_ROLES } from '#domain/kernel/roles.ts';

/** What a token may be cut to: everything of its role, reading alone, or a capability or verb by name. */
const Scope = z.union([z.literal('*'), z.literal('read'), z.string().regex(/^[a-z]+\.(\*|[a-zA-Z]+)$/)]);

/** The choices of the page; the API's own documents name each verb's scope. */
export const COMMON_SCOPES = ['read', '*'] as const;

export const NewApiToken = z.object({
  name: line(80),
  role: z.enum(MEMBER_ROLES),
  scopes: z.array(Scope).min(1).max(50),
});

const PREFIX = 'amc_';
const SHAPE = /^amc_[\w-]{43}$/;

/** The text that a program sends: a mark by which leaked tokens are found, and 256 secret bits. */
export const writeApiToken = (secret: Buffer): string => `${PREFIX}${secret.toString('base64url')}`;

export const isApiToken = (text: string): boolean => SHAPE.test(text);

/** The last signs, by which people know a token in the list. */
export const hintOf = (token: string): string => token.slice(-4);
