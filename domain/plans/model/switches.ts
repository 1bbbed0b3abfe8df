import type { Feature } from './features.ts';

/** What the operator may turn on or off for one company whatever its plan: what is asked for, not what runs by itself. */
export const SWITCHES = [
  'statement_import', 'client_portal', 'client_chat', 'own_mailbox', 'reports', 'accounting_package', 'api', 'webhooks', 'outage_evidence', 'unlimited_seats',
] as const satisfies readonly Feature[]; // prettier-ignore
export type Switch = (typeof SWITCHES)[number];

/** `plan` leaves it to the plan. */
export const SWITCH_STATES = ['plan', 'on', 'off'] as const;

/** One that was taken off the list stays in the rows of companies, and says nothing any more. */
export const isSwitch = (text: string): text is Switch => SWITCHES.some((one) => one === text);
