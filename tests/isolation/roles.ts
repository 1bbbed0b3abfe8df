import { COMPANY } from './roles/company.ts';
import { MONEY } from './roles/money.ts';
import { SALES } from './roles/sales.ts';
import { WORK } from './roles/work.ts';

/**
 * Who may call what, written by hand and compared with every definition. A letter is a yes in the column of its role:
 * A administrator, S sales, E execution, M accounting (money), C accountant from outside, L client by link, O operator, X the product itself.
 */
export const COLUMNS = { A: 'administrator', S: 'sales', E: 'execution', M: 'accounting', C: 'accountant', L: 'client', O: 'operator', X: 'system' } as const; // prettier-ignore

/** By verb or query. */
export const MAY: Readonly<Record<string, string>> = { ...SALES, ...WORK, ...MONEY, ...COMPANY };
