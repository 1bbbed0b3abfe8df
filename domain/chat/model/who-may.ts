import type { RoleTable } from '#domain/kernel/roles.ts';

const NOBODY = {
  administrator: false,
  sales: false,
  execution: false,
  accounting: false,
  accountant: false,
  client: false,
  operator: false,
  system: false,
} as const satisfies RoleTable;

/** What a visitor does comes through the product itself, which has checked the visitor's key. */
export const THROUGH_US = { ...NOBODY, system: true } as const satisfies RoleTable;
/** Everybody who reads «Mesaje». */
export const DESK_READS = {
  ...NOBODY,
  administrator: true,
  sales: true,
  execution: true,
  accounting: true,
  system: true,
} as const satisfies RoleTable;
/** Who answers and sorts. */
export const DESK_ACTS = {
  ...NOBODY,
  administrator: true,
  sales: true,
  accounting: true,
} as const satisfies RoleTable;
export const ADMINISTRATOR = { ...NOBODY, administrator: true } as const satisfies RoleTable;
