import { z } from 'zod';
import { StoredFile } from '#domain/files/model/stored-file.ts';
import { civilDate, id, line, optional, prose, quantity } from '#domain/kernel/schemas.ts';
import { RECORDED_WAYS } from '#domain/signing/model/signature.ts';

export const MOST_OBJECTIONS = 100;

/** How much of a line is accepted; lines that are left out are accepted whole. */
export const AcceptedLine = z.object({
  lineId: id<'acceptanceLine'>(),
  accepted: quantity().refine((value) => value >= 0n, 'notNegative'),
});
export type AcceptedLine = z.output<typeof AcceptedLine>;

/** What the client found wanting, of a line or of the whole, and by when it should be mended. */
export const RaisedObjection = z.object({
  lineId: optional(id<'acceptanceLine'>()),
  text: prose(2_000),
  termDate: optional(civilDate()),
});
export type RaisedObjection = z.output<typeof RaisedObjection>;

export const WithObjections = z.object({
  lines: z.array(AcceptedLine).max(500).default([]),
  objections: z.array(RaisedObjection).max(MOST_OBJECTIONS),
});

/** An answer given outside the app, as one of our people records it. */
export const RecordedAnswer = z.object({
  answer: z.enum(['accepted', 'accepted_with_objections', 'refused']),
  date: civilDate(),
  answeredBy: line(100),
  way: z.enum(RECORDED_WAYS),
  /** Number under which the client registered the answer, as institutions do. */
  registrationNumber: optional(line(60)),
  reason: optional(prose(1_000)),
  lines: optional(z.array(AcceptedLine).max(500)),
  objections: optional(z.array(RaisedObjection).max(MOST_OBJECTIONS)),
  file: optional(StoredFile),
});
