import { useRootData } from './root-data.ts';
import type { ShellRole } from './shell.ts';

/** Whether who looks has one of these roles: what they may not do is not offered. The verb decides; this only spares the refusal. */
export function useRole(...wanted: readonly ShellRole[]): boolean {
  const roles = useRootData()?.person?.roles ?? [];
  return wanted.some((role) => roles.includes(role));
}
