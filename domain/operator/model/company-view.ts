/** The tabs of the operator's companies. */
export const COMPANY_VIEWS = ['all', 'trial', 'premium', 'standard', 'troubled', 'closed'] as const;
export type CompanyView = (typeof COMPANY_VIEWS)[number];
