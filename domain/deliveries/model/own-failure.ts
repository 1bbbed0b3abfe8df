/**
 * Why a mail stays with us though no address was refused. `uncertain`: nobody knows whether it went, and sending it again
 * could be a second one; `unwritable`: its text or its paper could not be made.
 */
export const OWN_FAILURES = ['uncertain', 'unwritable'] as const;
export type OwnFailure = (typeof OWN_FAILURES)[number];
