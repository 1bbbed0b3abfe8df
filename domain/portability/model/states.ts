/** As in `db/schema/company-export.ts`; the model reads no table. */
export const EXPORT_STATES = ['asked', 'ready', 'failed', 'expired'] as const;
