/** What only Premium has; the list for people is docs/plans.md. */
export const FEATURES = [
  'automatic_upload', 'supplier_inbox', 'outage_evidence', 'recurring_work', 'payment_reminders', 'statement_import', 'client_portal', 'client_chat',
  'own_mailbox', 'reports', 'accounting_package', 'api', 'webhooks', 'unlimited_seats',
] as const; // prettier-ignore
export type Feature = (typeof FEATURES)[number];
export type Plan = 'standard' | 'premium';

/** Every feature of the union belongs to Premium; everything else is in both plans. */
export const isIncluded = (plan: Plan, _feature: Feature): boolean => plan === 'premium';
