/** The four kinds of people in a company and its accountant, who reads only. */
export type ShellRole = 'administrator' | 'sales' | 'execution' | 'accounting' | 'accountant';

/** Who looks at the page and what waits for them; without a person the page is public. */
export type Shell = {
  person?: {
    name: string;
    roles: readonly ShellRole[];
    companyName: string;
    plan: 'standard' | 'premium';
    /** Whole days left of the free month of Premium; null when it is not running. */
    trialDaysLeft: number | null;
    companyId?: string;
    personId?: string;
    /** On Standard both office seats are others': who looks reads, and writes nothing. */
    readsOnly?: true;
    /** While the operator looks at the company, with its consent: until when. */
    lookUntil?: Date;
    /** All companies of the same person, for the company switch. */
    companies?: readonly { id: string; name: string }[];
  };
  /** Numbers beside the rail's entries. */
  counts?: { inbox: number; efactura: number; notices?: number };
};
