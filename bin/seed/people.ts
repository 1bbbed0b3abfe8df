import type { MemberRole } from '#domain/kernel/roles.ts';

export const MAIL_DOMAIN = 'curat-si-bine.example';

/** The same for everybody in the demo company: it is shown at the start of the product. */
export const PASSWORD = 'curat-si-bine-demo';

export interface Colleague {
  key: string;
  name: string;
  roles: readonly [MemberRole, ...MemberRole[]];
  /** How the table at the start names the role. */
  title: string;
}

export const FOUNDER = {
  key: 'ana',
  name: 'Ana Munteanu',
  roles: ['administrator'],
  title: 'administrator',
} as const satisfies Colleague;

/** Everybody else, in the order in which they joined. */
export const COLLEAGUES = [
  { key: 'mihai', name: 'Mihai Dobrescu', roles: ['administrator', 'sales'], title: 'administrator and sales' },
  { key: 'ioana', name: 'Ioana Radu', roles: ['sales'], title: 'sales' },
  { key: 'vlad', name: 'Vlad Stanciu', roles: ['sales'], title: 'sales' },
  { key: 'cristina', name: 'Cristina Neagu', roles: ['sales', 'accounting'], title: 'sales and accounting' },
  { key: 'elena', name: 'Elena Marin', roles: ['accounting'], title: 'accounting' },
  { key: 'sorin', name: 'Sorin Pavel', roles: ['execution'], title: 'execution' },
  { key: 'gabriel', name: 'Gabriel Lupu', roles: ['execution'], title: 'execution' },
  { key: 'marian', name: 'Marian Toma', roles: ['execution'], title: 'execution' },
  { key: 'adriana', name: 'Adriana Voicu', roles: ['execution'], title: 'execution' },
  { key: 'dan', name: 'Dan Ilieșcu', roles: ['execution', 'sales'], title: 'execution and sales' },
  { key: 'rodica', name: 'Rodica Enache', roles: ['accountant'], title: 'external accountant' },
] as const satisfies readonly Colleague[];

export type PersonKey = (typeof FOUNDER | (typeof COLLEAGUES)[number])['key'];

/** Whoever goes out to clients, in turn. */
export const FIELD = ['sorin', 'gabriel', 'marian', 'adriana', 'dan'] as const satisfies readonly PersonKey[];

export const addressOf = (key: string): string => `${key}@${MAIL_DOMAIN}`;
