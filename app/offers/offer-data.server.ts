import { listServices } from '#domain/catalogue/list-services.ts';
import { listVatChoices } from '#domain/catalogue/list-vat-choices.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { PickedService } from './catalogue-picker.tsx';

const MOST_PAGES = 6;

/** What an offer is written with: the catalogue to tick from, and the VAT that a line may bear. */
export async function writingData(actor: Actor) {
  const services: PickedService[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { rows, next } = await listServices(actor, { after });
    services.push(
      ...rows.map(({ id, name, description, unit, unitPrice, currency, vatCategory, vatRate }) => ({
        ...{ id, name, description, unit, unitPrice, currency, vatCategory, vatRate },
      })),
    );
    if (next === undefined) break;
    after = next;
  }
  return { services, choices: (await listVatChoices(actor, {})).choices };
}
