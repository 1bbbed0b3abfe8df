import { serviceChoices } from '#domain/catalogue/service-choices.ts';
import { listVatChoices } from '#domain/catalogue/list-vat-choices.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { PickedService } from './catalogue-picker.tsx';

/** What an offer is written with: the catalogue to tick from, and the VAT that a line may bear. */
export async function writingData(actor: Actor) {
  const services = (await serviceChoices(actor, {})).services.map(
    ({ id, name, description, cpv, unit, unitPrice, currency, vatCategory, vatRate }): PickedService => ({
      ...{ id, name, description, cpv, unit, unitPrice, currency, vatCategory, vatRate },
    }),
  );
  return { services, choices: (await listVatChoices(actor, {})).choices };
}
