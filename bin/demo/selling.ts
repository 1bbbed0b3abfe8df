import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEAL_MARK } from '#integrations/seal/seal-facts.ts';
import { ROOT } from '../lib/root.ts';
import { openPerson, requireRedirect } from './http.ts';
import { CLIENT_LINK, CODE_SUBJECT, SIGNING_CODE } from './mailbox.ts';
import * as shapes from './shapes.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** Who writes in the raw message of the fixtures, and then accepts, signs and pays. */
export const CLIENT = {
  email: 'raluca.iftimie@vila-salcamilor.example',
  name: 'Raluca Iftimie',
  role: 'administrator',
};

/** 1. A message from outside becomes a lead by one call. */
export async function lead(stage: Stage): Promise<void> {
  const { api, mailbox, inboundAddress } = stage;
  await mailbox.write(readFileSync(join(ROOT, 'tests/fixtures/cerere-oferta.eml'), 'utf8'), inboundAddress);
  const thread = await until(
    'a message in the inbox',
    async () => (await api.read('/threads', shapes.Threads)).rows[0],
  );
  const made = await api.act('POST', `/threads/${thread.id}/lead`, {}, shapes.Lead);
  stage.clientId = made.clientId;
  stage.dealId = made.dealId;
}

const SERVICES = [
  { name: 'Curățenie generală vilă', unit: 'hour', unitPrice: '65', quantity: '24' },
  { name: 'Spălare geamuri', unit: 'squareMetre', unitPrice: '9.50', quantity: '180' },
  { name: 'Dezinsecție înainte de sezon', unit: 'visit', unitPrice: '420', quantity: '1' },
];

/** 2. An offer of three services, sent and accepted by its link. */
export async function offer(stage: Stage): Promise<void> {
  const { api, clientId, dealId } = stage;
  const lines = [];
  for (const { quantity, ...service } of SERVICES)
    lines.push({ serviceId: (await api.act('POST', '/services', service, shapes.Service)).id, quantity });
  const draft = { clientId, dealId, subject: 'Pregătirea vilei pentru sezon', lines };
  const { offerId } = await api.act('POST', '/offers', draft, shapes.Offer);
  const { printedNumber } = await api.act('POST', `/offers/${offerId}/send`, {}, shapes.Offer);
  await answerByLink(stage, printedNumber, 'accept', {});
  const { state } = await api.read(`/offers/${offerId}`, shapes.Offer);
  if (state !== 'accepted') throw new Error(`the offer is ${state}`);
  stage.offerId = offerId;
  stage.keep('offer', `${printedNumber ?? 'offer'}.pdf`, await api.bytes(`/papers/offer/${offerId}.pdf`));
}

/** 3. The lead is a client now, with what it bought; the card gets what papers need. */
export async function client(stage: Stage): Promise<void> {
  const { api, clientId } = stage;
  const card = {
    kind: 'company',
    name: 'Vila Salcâmilor S.R.L.',
    cui: '61084313',
    vatStatus: 'registered',
    street: 'Str. Salcâmilor nr. 4',
    city: 'Florești',
    county: 'RO-CJ',
    email: CLIENT.email,
    representativeName: CLIENT.name,
    representativeRole: CLIENT.role,
  };
  await api.act('PUT', `/clients/${clientId}`, card, shapes.Anything);
  const { state, services } = await api.read(`/clients/${clientId}`, shapes.Client);
  if (state !== 'active') throw new Error(`the client is ${state}`);
  if (services.length !== SERVICES.length) throw new Error(`${services.length} services are contracted`);
  stage.services = services;
}

/** 4. A contract of the offer, signed by both by link. */
export async function contract(stage: Stage): Promise<void> {
  const { api, offerId } = stage;
  const { contractId } = await api.act('POST', '/contracts', { offerId }, shapes.Contract);
  const { printedNumber } = await api.act('POST', `/contracts/${contractId}/send`, {}, shapes.Contract);
  const page = await clientOpens(stage, printedNumber);
  await page.answer('code', {});
  const code = await stage.mailbox.link(CLIENT.email, SIGNING_CODE, CODE_SUBJECT);
  const signature = { method: 'typed', signerName: CLIENT.name, signerRole: CLIENT.role, consent: 'on', code };
  await page.answer('sign', signature);
  const { state } = await api.read(`/contracts/${contractId}`, shapes.Contract);
  if (state !== 'in_force') throw new Error(`the contract is ${state}`);
  stage.keep(
    'contract',
    `${printedNumber ?? 'contract'}.pdf`,
    await sealed(stage, `/papers/contract/${contractId}.pdf`),
  );
}

/** A paper that both have signed, once it is sealed, a moment later. */
export const sealed = ({ api }: Pick<Stage, 'api'>, path: string): Promise<Buffer> =>
  until('a sealed paper', async () => {
    const file = Buffer.from(await api.bytes(path));
    return file.includes(SEAL_MARK) ? file : undefined;
  });

/** The client opens the link of the mail about a document, by its number, reads, and answers by the form of that page. @returns where that led */
export const answerByLink = async (
  stage: Stage,
  about: string | null,
  act: string,
  form: Record<string, string>,
): Promise<string> => (await clientOpens(stage, about)).answer(act, form);

/** The page of the link of the mail about a document. */
async function clientOpens(stage: Stage, about: string | null) {
  const link = await stage.mailbox.link(CLIENT.email, CLIENT_LINK, about ?? '');
  const person = openPerson(new URL(link).origin);
  const page = await person.get(link);
  if (page.status !== 200) throw new Error(`the client's page answered ${page.status}`);
  return {
    answer: async (act: string, form: Record<string, string>): Promise<string> =>
      requireRedirect(await person.post(`${link}?do=${act}`, form), `«${act}» by the client`),
  };
}
