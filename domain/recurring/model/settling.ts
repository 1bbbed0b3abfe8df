/** What a person says of something that was not made in time. */
export const SETTLING_WAYS = ['make', 'skip'] as const;
