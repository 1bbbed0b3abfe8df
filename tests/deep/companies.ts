import { authDb } from '#db/auth.server.ts';
import { inboundAddress } from '#db/schema/auth.ts';
import { connectSpv } from '#domain/efactura/connect-spv.ts';
import { keepStripeAccount, setStripeAccountState } from '#domain/identity/stripe-account.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { anafClient } from '#integrations/anaf/client.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { consentAtAnaf, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { stripeClient } from '#integrations/stripe/client.ts';
import { aCompany, type CompanyOptions, type TestCompany } from '#tests/builders/company.ts';
import { SUPPLIER } from '#tests/builders/sandbox-company.ts';

export const INBOUND_DOMAIN = 'crm.localhost';

export const anafOf = ({ addresses }: TestSandbox) =>
  anafClient({
    apiUrl: addresses.anafApiUrl,
    oauthUrl: addresses.anafOauthUrl,
    clientId: SANDBOX_SECRETS.anafClientId,
    clientSecret: SANDBOX_SECRETS.anafClientSecret,
    redirectUri: 'http://localhost/anaf/callback',
  });

export const stripeOf = ({ addresses }: TestSandbox) =>
  stripeClient({ apiUrl: addresses.stripeUrl, secretKey: SANDBOX_SECRETS.stripeKey });

/** Gives a company rights at the sandbox's SPV, through the consent of a person with a certificate. */
export async function connectToSpv(sandbox: TestSandbox, company: TestCompany): Promise<void> {
  const anaf = anafOf(sandbox);
  const tokens = await anaf.exchange(await consentAtAnaf(anaf.authorizeUrl('test'), [company.cui]));
  if (tokens.kind !== 'ok') throw new Error(tokens.kind);
  await connectSpv(company.accounting, {
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    accessExpiresAt: tokens.accessExpiresAt.toISOString(),
    refreshExpiresAt: tokens.refreshExpiresAt.toISOString(),
  });
}

/** A company of today with rights at SPV and an address that receives mail. */
export async function aConnectedCompany(sandbox: TestSandbox, options: CompanyOptions = {}): Promise<TestCompany> {
  const company = await aCompany({ asOf: new Date(), ...options });
  await connectToSpv(sandbox, company);
  await authDb()
    .insert(inboundAddress)
    .values({ localPart: inboundOf(company), tenantId: company.tenantId });
  return company;
}

export const inboundOf = ({ cui }: TestCompany): string => `firma-${cui}`;

/** Gives a company an account of its own at Stripe that may charge. @returns the account's id */
export async function connectToStripe(sandbox: TestSandbox, { administrator }: TestCompany): Promise<string> {
  const stripe = stripeOf(sandbox);
  const made = await stripe.createAccount({ idempotencyKey: newId<'formKey'>(), metadata: {} });
  if (made.kind !== 'ok') throw new Error(made.kind);
  const { id: account } = made.account;
  await keepStripeAccount(administrator, account);
  const urls = { refreshUrl: 'https://crm.example/a', returnUrl: 'https://crm.example/b' };
  const link = await stripe.createAccountLink({ account, ...urls });
  if (link.kind !== 'ok') throw new Error(link.kind);
  await press(sandbox, new URL(link.url).pathname, 'submit');
  await setStripeAccountState(account, 'ready');
  return account;
}

/** A person presses a button on a page of the sandbox. */
export async function press({ url }: TestSandbox, path: string, choice: string): Promise<void> {
  await fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams({ choice }), redirect: 'manual' });
}

/** A supplier of the sandbox's register sends a company an invoice of 100 lei through SPV, at a time. @returns its index there */
export async function supplierSends({ url }: TestSandbox, buyer: string, at: Date): Promise<string> {
  const body = new URLSearchParams({ supplier: SUPPLIER, buyer, at: at.toISOString() });
  const answer = await fetch(`${url}/spv/furnizor`, { method: 'POST', body, redirect: 'manual' });
  const index = /\/spv\/(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1];
  if (index === undefined) throw new Error(`the supplier's upload: HTTP ${answer.status}`);
  return index;
}
