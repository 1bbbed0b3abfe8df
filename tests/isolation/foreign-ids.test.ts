import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, ClientActor } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aFullCompany } from '#tests/builders/full-company.ts';
import type { TestCompany } from '#tests/builders/company.ts';
import { rawAdmin } from './as-role.ts';
import { allDefinitions, type Defined } from './definitions.ts';
import { contentsOf, rowIds } from './id-rows.ts';
import { idPaths, inputWith, nameOf, type Path } from './id-fields.ts';

/** Names that an outside service gives: no row of ours. */
const OUTSIDE = ['checkoutId', 'accountId', 'intentId', 'providerId', 'downloadId', 'messageId', 'workflowId'];
/** Where an id of nobody is answered by a verb: each with the reason why that harms nobody. */
const TAKES_ANY: Readonly<Record<string, string>> = {
  'deliveries.followDelivery deliveryId': 'a report about a mail that is not ours, or no longer here, is told so',
  'efactura.releaseByItself invoiceId': 'the product asks; an invoice that is not there is nothing to do',
  'efactura.warnTerm invoiceId': 'the product asks; an invoice that is not there is nothing to do',
};
/** What the example of a schema lacks to come as far as the id. */
const PREPARED: Readonly<Record<string, Record<string, unknown>>> = {
  'contracts.saveTemplate': { body: '## Obiect\nServicii de curățenie.' },
  'delivery.addWorkEntry': { kind: 'note', text: 'Cheia este la portar.' },
  'offers.draftOffer dealId': { lines: [{ name: 'Ore', unit: 'hour', unitPrice: '10.00', quantity: '1' }] },
  'offers.previewOffer clientId': { lines: [{ name: 'Ore', unit: 'hour', unitPrice: '10.00', quantity: '1' }] },
};
/** Ids that are refused for another reason before they are looked up, as the state of our own rows is. */
const REFUSED_BEFORE = [
  'acceptance.draftReport contractId',
  'acceptance.draftReport siteId',
  'acceptance.recordReportAnswer lines.0.lineId',
  'acceptance.recordReportAnswer objections.0.lineId',
  'collections.allocatePayment invoiceId',
  'collections.releaseAllocations parts.0.invoiceId',
  'collections.splitPayment parts.0.invoiceId',
  'compensations.compensate ours.0.invoiceId',
  'contracts.draftContract templateId',
  'contracts.extendContract services.0.serviceId',
  'contracts.extendContract services.0.siteId',
  'contracts.previewAddendum services.0.contractedServiceId',
  'contracts.previewAddendum services.0.serviceId',
  'contracts.previewAddendum services.0.siteId',
  'contracts.previewContract templateId',
  'invoicing.changeDraft lines.0.contractedServiceId',
  'invoicing.changeDraft lines.0.acceptanceLineId',
  'invoicing.changeDraft advances.0.invoiceId',
  'invoicing.draftAdvance contractedServiceId',
  'invoicing.draftInvoice advances.0.invoiceId',
  'invoicing.draftInvoice lines.0.contractedServiceId',
  'invoicing.draftInvoice lines.0.acceptanceLineId',
  'invoicing.reverseInvoice parts.0.lineId',
  'invoicing.previewInvoice advances.0.invoiceId',
  'invoicing.previewInvoice lines.0.acceptanceLineId',
  'offers.changeDraft lines.0.serviceId',
  'penalties.issuePenaltyNote contractId',
  'plans.chooseSeats personIds.0',
];

const definitions = await allDefinitions();
const probes = definitions.flatMap((one) =>
  idPaths(one.call.definition.input)
    .filter((path) => !OUTSIDE.includes(nameOf(path)))
    .map((path) => [`${one.call.definition.name} ${path.join('.')}`, one, path] as const),
);

const admin: postgres.Sql = rawAdmin();
let ours: TestCompany;
let theirs: TestCompany;
let before: string;
const idIn = rowIds(admin);
beforeAll(async () => {
  [ours, theirs] = await Promise.all([aFullCompany(), aFullCompany({ canary: 'CANARY_B' })]);
  before = await contentsOf(admin, theirs);
}, 120_000);
afterAll(() => admin.end());

/** Somebody of our company who may call it; whoever holds a link, for each document that a link can be for. */
function actorsFor({ call }: Defined, subjectId: string): Actor[] {
  const { roles } = call.definition;
  const person = (['administrator', 'sales', 'execution', 'accounting', 'accountant'] as const).find(
    (role) => roles[role],
  );
  if (person) return [ours[person]];
  if (roles.system) return [ours.system];
  const { tenantId, personId, asOf } = ours.administrator;
  if (roles.operator) return [{ kind: 'operator', tenantId, personId, asOf, roles: ['operator'], reason: 'asked to' }];
  const link = { kind: 'client', tenantId: ours.tenantId, roles: ['client'], asOf: ours.system.asOf, linkId: newId<'link'>(), clientId: newId<'client'>(), subjectId, subjectVersion: 1 } as const; // prettier-ignore
  return (['offer', 'contract', 'addendum', 'acceptance', 'invoice'] as const).map((purpose): ClientActor => ({
    ...link,
    purpose,
  }));
}

/** What a caller learns: the refusal without the id that was asked for, or that it was answered. */
async function answerTo({ call }: Defined, actor: Actor, input: unknown, probe: string): Promise<string> {
  const blank = (text: string) => text.replaceAll(probe, '<the id>');
  try {
    const answer = JSON.stringify(await call(actor, input), (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(answer).not.toContain('CANARY_B');
    return 'answered';
  } catch (error) {
    if (!(error instanceof DomainError))
      return blank(`fault: ${String(error)} ${error instanceof Error ? String(error.cause) : ''}`);
    return blank(JSON.stringify([error.kind, error.code, error.status, error.message, error.details]));
  }
}

async function probeWith(one: Defined, path: Path, probe: string): Promise<string[]> {
  const own = new Map<string, string>();
  for (const place of idPaths(one.call.definition.input)) {
    const name = nameOf(place);
    own.set(name, OUTSIDE.includes(name) ? 'outside' : await idIn(ours, name));
  }
  const input = inputWith(one.call.definition.input, path, probe, (name) => own.get(name) ?? randomUUID());
  const [first = ''] = own.values();
  const { name } = one.call.definition;
  const whole = { ...asObject(input), ...PREPARED[name], ...PREPARED[`${name} ${path.join('.')}`] };
  return Promise.all(actorsFor(one, first).map((actor) => answerTo(one, actor, whole, probe)));
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

describe("another company's id", () => {
  it.each(probes)('is answered by %s exactly as an id of nobody, which it does not take', async (name, one, path) => {
    const foreign = await probeWith(one, path, await idIn(theirs, nameOf(path)));
    const nobody = await probeWith(one, path, randomUUID());
    expect(foreign).toEqual(nobody);
    const faults = foreign.filter((answer) => answer.startsWith('fault'));
    expect(faults).toEqual([]);
    if (one.kind === 'verb' && !(name in TAKES_ANY)) expect(foreign).not.toContain('answered');
    const field = path.reduce<string>(
      (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
      '',
    );
    const isLookedUp = foreign.some(
      (answer) => answer === 'answered' || answer.includes('"NotFound"') || answer.includes(field),
    );
    expect(isLookedUp).toBe(!REFUSED_BEFORE.includes(name));
  });

  it('has changed nothing of that company, whatever was asked', async () => {
    expect(await contentsOf(admin, theirs)).toBe(before);
  });
});
