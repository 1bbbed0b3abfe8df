import { z } from 'zod';

/** For how many hours a company lets the operator look inside. */
export const CONSENT_HOURS = [1, 4, 24, 72] as const;

export const Consent = z.object({
  hours: z.coerce.number().pipe(z.union(CONSENT_HOURS.map((hours) => z.literal(hours)))),
  /** What it is about, in the company's own words. */
  note: z.string().trim().max(200).default(''),
});

interface Given {
  until: Date;
  endedAt: Date | null;
}

/** Whether a consent stands: not over, not taken back. */
export const isStanding = ({ until, endedAt }: Given, asOf: Date): boolean => endedAt === null && until > asOf;
