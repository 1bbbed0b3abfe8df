import { nextRegisterStep } from '#domain/clients/next-register-step.ts';
import type { RegisterFacts } from '#domain/clients/model/register.ts';
import { noteRegister } from '#domain/clients/note-register.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Register } from '#integrations/anaf/register.ts';
import type { RegisterEntry } from '#integrations/anaf/register-entry.ts';
import { systemVerb } from '../system-verb.ts';
import type { TenantRef } from './subscription.ts';

const next = systemVerb(nextRegisterStep, 'ANAF register');
const note = systemVerb(noteRegister, 'ANAF register');

export const registerActivities = ({ register }: { register: Register }) => ({
  /**
   * One question about at most a hundred clients, and what was answered. @returns of how many was asked
   * @throws Error while the register does not answer: Temporal asks again
   */
  async askRegister({ tenantId }: TenantRef, asOf: number): Promise<{ asked: number }> {
    const call = { tenantId, asOf };
    const { ask } = await next(call, {});
    if (ask.length === 0) return { asked: 0 };
    const answer = await register.lookUpAll(
      ask.map(({ cui }) => cui),
      civilDateOf(new Date(asOf)),
    );
    if (answer.kind !== 'ok') throw new Error(`ANAF's register is away: ${answer.reason} ${answer.detail}`);
    const answers = ask.map(({ clientId, cui }) => ({ clientId, cui, ...factsOf(answer.companies.get(cui)) }));
    await note(call, { answers });
    return { asked: ask.length };
  },
});
export type RegisterActivities = ReturnType<typeof registerActivities>;

const factsOf = (entry: RegisterEntry | undefined) => ({
  standing: standingOf(entry),
  vat: entry?.isVatRegistered ? ('registered' as const) : ('not_registered' as const),
  cashAccounting: entry?.hasCashAccounting ? ('applies' as const) : ('does_not_apply' as const),
  eInvoicing: entry?.isEInvoiceRegistered ? ('registered' as const) : ('not_registered' as const),
});

const standingOf = (entry: RegisterEntry | undefined): RegisterFacts['standing'] => {
  if (entry === undefined) return 'unknown';
  if (entry.isStruckOff) return 'struck_off';
  return entry.isInactive ? 'inactive' : 'active';
};
