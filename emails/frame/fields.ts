import { z } from 'zod';
import { civilDate as parseDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { oneLine } from './escape.ts';

/** Text as a person wrote it, made one line and cut; never empty. */
export const text = (max = 200) =>
  z
    .string()
    .transform((value) => oneLine(value).slice(0, max))
    .pipe(z.string().min(1));

/** The same when it may be missing: absent, null and blank are alike. */
export const optionalText = (max = 200) =>
  z
    .string()
    .nullish()
    .transform((value) => oneLine(value ?? '').slice(0, max) || undefined);

/** The end of one of our sentences, which sets the full stop itself. */
export const optionalPhrase = (max = 200) =>
  optionalText(max).transform((value) => value?.replace(/[\s.!]+$/, '') || undefined);

/** `1234.56` as stored, minor units in the message. */
export const amount = () =>
  z.string().transform((value, context) => {
    const minor = parseDecimal(value, SCALE.amount);
    if (minor !== undefined) return minor;
    context.issues.push({ code: 'custom', message: 'amount', input: value });
    return z.NEVER;
  });

export const currency = () =>
  z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('RON');

/** `YYYY-MM-DD`. */
export const date = () => z.string().refine(isCivilDate, 'civilDate').transform(parseDate);

/** An instant as ISO text with its zone. */
export const instant = () => z.iso.datetime({ offset: true }).transform((value) => new Date(value));

/** Where the button leads. */
export const url = () => z.url({ protocol: /^https?$/ }).max(2_000);

/** The company in whose name a client is written to. */
const company = z.object({
  name: text(),
  cui: text(20),
  email: text(254),
  phone: optionalText(40),
  colour: z.string().nullish(),
});

/** What every message to a client needs beside its own values: the sending company, the button's address, names. */
export const clientFrame = {
  company,
  url: url(),
  recipientName: optionalText(100),
  senderName: optionalText(100),
  senderRole: optionalText(100),
};

/** What every message to the company's own people needs. */
export const teamFrame = { url: url(), recipientName: optionalText(100) };

/** What every message about an account needs. */
export const accountFrame = teamFrame;
