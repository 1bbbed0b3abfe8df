/** What an erasure takes away, counted by kind. */
export const ERASED = ['card', 'contacts', 'messages', 'notes', 'sites', 'leads', 'mails', 'audit'] as const;
export type Erased = Record<(typeof ERASED)[number], number>;

/** What stays, counted by kind; why is in the words of `portability.kept`. */
export const KEPT = ['invoices', 'payments', 'contracts', 'offers', 'reports', 'signatures'] as const;
export type Kept = Record<(typeof KEPT)[number], number>;

export const NOTHING_KEPT: Kept = { invoices: 0, payments: 0, contracts: 0, offers: 0, reports: 0, signatures: 0 };

/** Papers print the name and the address of their buyer: while there is one, these stay. */
export const hasPapers = ({ invoices, payments, contracts, offers, reports }: Kept): boolean =>
  invoices + payments + contracts + offers + reports > 0;
