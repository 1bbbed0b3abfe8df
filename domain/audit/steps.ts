/** What others may do with the audit: seal what waits before they copy or erase. */
export { chainDue, chainEntries } from './chain-entries.ts';
