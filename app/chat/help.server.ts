import { operatorCui } from '#app/http/wiring.server.ts';
import { ownIdentity, widgetKey } from '#domain/chat/keys.ts';
import { showChatSettings } from '#domain/chat/show-settings.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { listMembers } from '#domain/identity/members.ts';
import { operatorTenant } from '#domain/identity/operator-tenant.ts';
import { type Actor, personOf, systemActor } from '#domain/kernel/actor.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

/** The chat with whoever runs the product, as this person of this company; null where nobody does. */
export async function helpChat(actor: Actor) {
  const [operator, personId] = [await operatorTenant(operatorCui()), personOf(actor)];
  if (operator === undefined || personId === undefined || operator === actor.tenantId) return null;
  const [company, { plan }, members, { whatsappPhone }] = await Promise.all([
    showCompany(actor, {}),
    showPlan(actor, {}),
    listMembers(actor.tenantId),
    showChatSettings(systemActor(operator, 'help', actor.asOf), {}),
  ]);
  const person = members.find((one) => one.personId === personId);
  const { text, signature } = ownIdentity(operator, {
    id: `${actor.tenantId}/${personId}`,
    channel: 'app',
    name: person?.name,
    email: person?.email,
    company: company.name,
    cui: company.cui,
    plan,
  });
  return { key: widgetKey(operator), identity: text, signature, whatsapp: whatsappPhone };
}
