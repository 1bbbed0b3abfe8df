import { z } from 'zod';
import { optional, prose } from '#domain/kernel/schemas.ts';
import { Hours } from './hours.ts';
import { whatsappNumber } from './whatsapp-window.ts';

/** A site's origin as browsers name it; what people paste is cut to it. */
export const SiteOrigin = z
  .string()
  .trim()
  .transform((text, context) => {
    const origin = originOf(text);
    if (origin !== undefined) return origin;
    context.issues.push({ code: 'custom', message: 'origin', input: text });
    return z.NEVER;
  });

function originOf(text: string): string | undefined {
  try {
    const { protocol, origin, hostname } = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
    return hostname.includes('.') || isHere ? (protocol === 'https:' || isHere ? origin : undefined) : undefined;
  } catch {
    return undefined;
  }
}

const GREETING = 300;

/** What an administrator decides about the chat. */
export const ChatSettings = z.object({
  state: z.enum(['on', 'off']),
  strangers: z.enum(['welcome', 'refused']),
  origins: z.array(SiteOrigin).max(20),
  hours: Hours,
  greetingRo: optional(prose(GREETING)),
  greetingEn: optional(prose(GREETING)),
  whatsappPhone: optional(
    z.string().transform((text, context) => {
      const number = whatsappNumber(text);
      if (number !== undefined) return number;
      context.issues.push({ code: 'custom', message: 'phone', input: text });
      return z.NEVER;
    }),
  ),
});
export type ChatSettings = z.output<typeof ChatSettings>;

export const Canned = z.object({
  kind: z.enum(['answer', 'whatsapp_template']),
  title: z.string().trim().min(1).max(80),
  language: z.enum(['ro', 'en']),
  text: prose(1_000),
});
