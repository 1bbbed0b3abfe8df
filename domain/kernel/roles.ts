/** Who may act. One person can hold several of the first five; an API token acts as one of them; a client by link; the rest are ours. */
export const ROLES = [
  'administrator',
  'sales',
  'execution',
  'accounting',
  'accountant',
  'client',
  'operator',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

export const MEMBER_ROLES = ['administrator', 'sales', 'execution', 'accounting', 'accountant'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Every role with an explicit yes or no, so that nobody is allowed by omission. */
export type RoleTable = Record<Role, boolean>;

export const isMemberRole = (text: string): text is MemberRole => MEMBER_ROLES.some((role) => role === text);
