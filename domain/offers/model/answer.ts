import { z } from 'zod';
import { StoredFile } from '#domain/files/steps.ts';
import { civilDate, line, optional, prose } from '#domain/kernel/schemas.ts';

/** In which way an answer came; `link` is the client's own tap. */
export const ANSWER_WAYS = ['link', 'phone', 'email', 'paper', 'qualified'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** An answer that the client gave outside the application, as one of our people records it. */
export const RecordedAnswer = z.object({
  answer: z.enum(['accepted', 'declined']),
  date: civilDate(),
  answeredBy: line(100),
  way: z.enum(['phone', 'email', 'paper', 'qualified']),
  /** Number under which the client registered the answer, as institutions do. */
  registrationNumber: optional(line(60)),
  reason: optional(prose(1_000)),
  file: optional(StoredFile),
});
export type RecordedAnswer = z.output<typeof RecordedAnswer>;
