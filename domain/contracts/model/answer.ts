import { z } from 'zod';
import { StoredFile } from '#domain/files/model/stored-file.ts';
import { civilDate, line, optional, prose } from '#domain/kernel/schemas.ts';
import { RECORDED_WAYS, SIGNING_METHODS } from '#domain/signing/model/signature.ts';

/** A drawn signature as the page sends it, at most what the signing step takes. */
const MOST_DRAWING = 100_000;

/** What a client sends when signing on our page; `consent` is the ticked box. */
export const SignedByLink = z.object({
  method: z.enum(SIGNING_METHODS),
  signerName: line(100),
  signerRole: optional(line(100)),
  drawing: optional(z.string().max(MOST_DRAWING, 'drawing')),
  consent: optional(z.string()),
});
export type SignedByLink = z.output<typeof SignedByLink>;

export const RefusedByLink = z.object({ reason: prose(1_000) });

/** An answer that reached the company outside the app, as our people record it. */
export const RecordedAnswer = z.object({
  answer: z.enum(['signed', 'refused']),
  date: civilDate(),
  person: line(100),
  way: z.enum(RECORDED_WAYS),
  registrationNumber: optional(line(50)),
  reason: optional(prose(1_000)),
  file: optional(StoredFile),
});
export type RecordedAnswer = z.output<typeof RecordedAnswer>;
