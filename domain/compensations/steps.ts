import * as compensations from './repo.ts';

/** Whether a payment is our side of a compensation that stands: it is undone there, both sides at once. */
export const isOfCompensation = compensations.isOfCompensation;
