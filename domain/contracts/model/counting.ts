import type { ContractState } from './contract.ts';

const RANK: readonly ContractState[] = ['in_force', 'suspended', 'expired', 'terminated', 'partially_signed', 'sent'];

/** The contract of a deal that counts: in force, else the last that was. A draft never does. */
export const counting = <Row extends { id: string; state: ContractState }>(rows: readonly Row[]): Row | undefined =>
  rows
    .filter(({ state }) => RANK.includes(state))
    .sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state) || (a.id < b.id ? 1 : -1))[0];
