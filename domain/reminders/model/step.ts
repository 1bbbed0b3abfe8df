import { z } from 'zod';
import { line, prose } from '#domain/kernel/schemas.ts';

/** The earliest and the latest step of a ladder, in days from the due date. */
export const FIRST_DAY = -30;
export const LAST_DAY = 180;
/** A ladder never has more steps than this. */
export const MOST_STEPS = 12;

export const StepDays = z.coerce.number().int().min(FIRST_DAY).max(LAST_DAY);

/** What is written at a step, in both languages, with placeholders; the client's language decides. */
export const StepTexts = z.object({
  subjectRo: line(160),
  textRo: prose(2_000),
  subjectEn: line(160),
  textEn: prose(2_000),
});
export type StepTexts = z.output<typeof StepTexts>;

/** A step of the ladder: so many days from the due date, negative before it. */
export const Step = StepTexts.extend({ days: z.number().int() });
export type Step = z.output<typeof Step>;

export const LADDER_STATES = ['on', 'off'] as const;
export const REMINDER_DAYS = ['working', 'any'] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];
