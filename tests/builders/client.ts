import { addClient } from '#domain/clients/add-client.ts';
import type { ClientKind } from '#domain/clients/model/client.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCui, type TestCompany } from './company.ts';

export interface ClientOptions {
  kind?: ClientKind;
  name?: string;
  email?: string;
  phone?: string;
  contactName?: string;
  cui?: string;
}

export interface TestClient {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
  cui: string;
  email: string;
}

/** A client with a complete card, a CUI of its own when its kind has one, and an address to write to. */
export async function aClient({ sales }: TestCompany, options: ClientOptions = {}): Promise<TestClient> {
  const { kind = 'company', name = 'Crinul Alb Residence S.R.L.', cui = aCui(), phone, contactName } = options;
  const email = options.email ?? `contact@${cui}.example`;
  const isFiscal = kind === 'company' || kind === 'institution';
  const { id, dealId } = await addClient(sales, {
    kind,
    name,
    email,
    street: 'Str. Fabricii nr. 3',
    city: 'Cluj-Napoca',
    ...(isFiscal ? { cui, vatStatus: 'registered' } : {}),
    ...(kind === 'foreign' ? { country: 'DE', vatId: 'DE123456789' } : { county: 'RO-CJ' }),
    ...(phone === undefined ? {} : { phone }),
    ...(contactName === undefined ? {} : { contactName }),
  });
  return { clientId: id, dealId, cui, email };
}
