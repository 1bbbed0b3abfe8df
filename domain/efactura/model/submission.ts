import { z } from 'zod';
import { civilDate, id, instant } from '#domain/kernel/schemas.ts';

export const SUBMISSION_STATES = [
  'not_applicable', 'waiting', 'sending', 'accepted', 'processing', 'validated', 'rejected', 'uncertain', 'unsent',
] as const; // prettier-ignore
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Nothing more happens by itself: ANAF's answer is known, or none is due. */
export const isFinal = (state: SubmissionState): boolean => ['not_applicable', 'validated', 'rejected'].includes(state);

/** The bytes may leave (again): never sent, or proven not to have arrived. */
export const maySend = (state: SubmissionState): boolean => state === 'waiting' || state === 'unsent';

/** Not in SPV and not on its way there: somebody has to act before the term ends. */
export const isStuck = (state: SubmissionState): boolean => maySend(state) || state === 'rejected';

export const Submission = z.object({
  id: id<'submission'>(),
  invoiceId: id<'invoice'>(),
  state: z.enum(SUBMISSION_STATES),
  exclusion: z.string().nullable(),
  deadlineDate: civilDate(),
  releaseAt: instant().nullable(),
  nextCheckAt: instant().nullable(),
  uploadIndex: z.string().nullable(),
  downloadId: z.string().nullable(),
  acceptedAt: instant().nullable(),
  settledAt: instant().nullable(),
  answerText: z.string().nullable(),
  archiveFileId: id<'file'>().nullable(),
});
export type Submission = z.output<typeof Submission>;
