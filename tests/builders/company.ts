import { randomInt } from 'node:crypto';
import { membership, person, tenant } from '#db/schema/auth.ts';
import { authDb } from '#db/auth.server.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { openCompany } from '#domain/companies/open-company.ts';
import { type PersonActor, systemActor } from '#domain/kernel/actor.ts';
import { newId, type PersonId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';

/** The day on which tests happen unless they say otherwise: Tuesday, in Bucharest's winter time. */
export const TODAY = new Date('2026-11-24T09:00:00Z');

/** A CUI with a right check digit that no other test uses. */
export function aCui(): string {
  const body = String(randomInt(1_000_000, 99_999_999));
  return `${body}${cuiControlDigit(body)}`;
}

export interface TestCompany {
  tenantId: TenantId;
  cui: string;
  administrator: PersonActor;
  sales: PersonActor;
  execution: PersonActor;
  accounting: PersonActor;
  accountant: PersonActor;
  system: ReturnType<typeof systemActor>;
  /** The same person at another time. */
  at(actor: PersonActor, asOf: Date): PersonActor;
}

export interface CompanyOptions {
  vatRegime?: 'registered' | 'not_registered';
  cashAccountingSince?: string;
  asOf?: Date;
  /** A text put into the company's name, to be looked for where it must not appear. */
  canary?: string;
}

/** A registered and confirmed company with one person of each role, through the product's own verbs. */
export async function aCompany({
  vatRegime = 'registered',
  cashAccountingSince,
  asOf = TODAY,
  canary = '',
}: CompanyOptions = {}): Promise<TestCompany> {
  const tenantId = newId<'tenant'>();
  const cui = aCui();
  const name = `Servicii ${cui} ${canary} S.R.L.`.replace('  ', ' ');
  await authDb().insert(tenant).values({ id: tenantId, cui, name, createdAt: asOf });
  const system = systemActor(tenantId, 'test', asOf);
  await openCompany(system, { name, cui, email: `contact@${cui}.example` });
  const administrator = await aMember(tenantId, 'administrator', asOf);
  await confirmCard(administrator, {
    name,
    tradeRegisterNumber: 'J12/345/2019',
    street: 'Str. Memorandumului nr. 28',
    city: 'Cluj-Napoca',
    county: 'RO-CJ',
    postalCode: '400114',
    vatRegime,
    ...(cashAccountingSince === undefined ? {} : { cashAccountingSince }),
    email: `contact@${cui}.example`,
    phone: '0264 123 456',
    representativeName: 'Ana Munteanu',
    representativeRole: 'administrator',
    shareCapital: '200.00',
    iban: 'RO49AAAA1B31007593840000',
  });
  const [sales, execution, accounting, accountant] = await Promise.all(
    (['sales', 'execution', 'accounting', 'accountant'] as const).map((role) => aMember(tenantId, role, asOf)),
  );
  if (!sales || !execution || !accounting || !accountant) throw new Error('a member is missing');
  return {
    tenantId,
    cui,
    administrator,
    sales,
    execution,
    accounting,
    accountant,
    system,
    at: (actor, time) => ({ ...actor, asOf: time, provedAt: time }),
  };
}

/** A person with one role in a company, entered in the directory. */
export async function aMember(tenantId: TenantId, role: MemberRole, asOf: Date = TODAY): Promise<PersonActor> {
  const personId: PersonId = newId<'person'>();
  await authDb()
    .insert(person)
    .values({
      id: personId,
      email: `${personId}@example.ro`,
      name: `Persoana ${role}`,
      createdAt: asOf,
      emailConfirmedAt: asOf,
    });
  await authDb()
    .insert(membership)
    .values({ id: newId<'membership'>(), tenantId, personId, roles: [role], createdAt: asOf });
  return { kind: 'person', tenantId, personId, roles: [role], asOf, provedAt: asOf };
}
