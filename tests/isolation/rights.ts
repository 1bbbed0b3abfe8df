import type { Actor } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { type Role, ROLES } from '#domain/kernel/roles.ts';
import { TODAY } from '#tests/builders/company.ts';
import type { Defined } from './definitions.ts';
import { COLUMNS, MAY } from './roles.ts';

/** Somebody of a company of nobody, with one role. */
function anActor(role: Role): Actor {
  const base = { tenantId: newId<'tenant'>(), roles: [role], asOf: TODAY };
  if (role === 'system') return { ...base, kind: 'system', reason: 'test' };
  if (role === 'operator') return { ...base, kind: 'operator', personId: newId<'person'>(), reason: 'test' };
  if (role === 'client') return { ...base, kind: 'client', linkId: newId<'link'>(), clientId: newId<'client'>(), purpose: 'offer', subjectId: newId<'offer'>(), subjectVersion: 1 }; // prettier-ignore
  return { ...base, kind: 'person', personId: newId<'person'>(), provedAt: TODAY };
}

/** What a call without any input is refused with: the right comes first, and nothing is run. */
async function refusalOf(call: (actor: Actor, input: unknown) => Promise<unknown>, role: Role): Promise<string> {
  try {
    await call(anActor(role), null);
    return 'answered';
  } catch (error) {
    return error instanceof DomainError ? error.code : 'fault';
  }
}

/** Who may call it by the written table, by its definition, and by what each caller is told. The three are one. */
export async function rightsOf(name: string, { call }: Pick<Defined, 'call'>) {
  const row = MAY[name] ?? '';
  const answers = await Promise.all(ROLES.map(async (role) => [role, await refusalOf(call, role)] as const));
  const roleOf = new Map<string, Role>(Object.entries(COLUMNS));
  return {
    written: ROLES.filter((role) => [...row].some((letter) => roleOf.get(letter) === role)),
    defined: ROLES.filter((role) => call.definition.roles[role]),
    answered: answers.filter(([, code]) => code !== 'errors.forbidden').map(([role]) => role),
    /** What those are told who may call it, but said nothing. */
    told: [...new Set(answers.map(([, code]) => code))].filter((code) => code !== 'errors.forbidden'),
  };
}
