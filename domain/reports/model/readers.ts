import type { RoleTable } from '#domain/kernel/roles.ts';

/** Who keeps the books and who sees them. */
export const MONEY: RoleTable = {
  administrator: true,
  sales: false,
  execution: false,
  accounting: true,
  accountant: true,
  client: false,
  operator: false,
  system: true,
};

/** They and who sells: sales see what their clients owe and what became of what they offered. */
export const MONEY_AND_SALES: RoleTable = { ...MONEY, sales: true };
