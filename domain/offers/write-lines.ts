import { chosenVat, keepFirstPrice, servicesByIds } from '#domain/catalogue/steps.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { lineNet } from '#domain/invoicing/model/totals.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { OfferLineFields } from './model/offer.ts';
import type { NewLine } from './repo.ts';

type ServiceRow = Awaited<ReturnType<typeof servicesByIds>>[number];

const ONE = 1_000n;

/**
 * Completes the typed lines from the catalogue and works out what each costs.
 * @throws Invalid beside the field that is missing or wrong
 */
export async function completeLines(
  tx: Tx,
  { vatRegime }: Company,
  currency: string,
  lines: readonly OfferLineFields[],
): Promise<NewLine[]> {
  const ids = lines.flatMap((one) => (one.serviceId === undefined ? [] : [one.serviceId]));
  const catalogue = new Map((await servicesByIds(tx, ids)).map((row) => [row.id, row]));
  const complete: NewLine[] = [];
  for (const [index, typed] of lines.entries()) {
    const at = `lines[${index}].`;
    const service = serviceOf(catalogue, typed, at);
    const name = typed.name ?? service?.name ?? missing(`${at}name`);
    const numbers = {
      quantity: typed.quantity ?? ONE,
      unitPrice: priceOf(typed, service, currency, at),
      discount: typed.discount ?? 0,
    };
    const unit = typed.unit ?? service?.unit ?? 'piece';
    const rhythm = typed.rhythm ?? (unit === 'month' ? 'monthly' : 'once');
    complete.push({
      serviceId: service?.id ?? null,
      name,
      // a line with a name of its own has its own description, if only none
      description: typed.description ?? (typed.name === undefined ? (service?.description ?? null) : null),
      cpv: typed.cpv ?? service?.cpv ?? null,
      unit,
      ...numbers,
      ...(await chosenVat(tx, vatRegime, vatRegime === 'registered' ? vatOf(typed, service) : typed, at)),
      priceBasis: typed.priceBasis ?? (rhythm === 'monthly' ? 'per_month' : 'per_unit'),
      rhythm,
      net: lineNet(numbers),
    });
  }
  return complete;
}

/** A service that had no price gets the first one offered, when it is in its currency. */
export async function keepFirstPrices(tx: Tx, currency: string, lines: readonly NewLine[]): Promise<void> {
  for (const { serviceId, unitPrice } of lines) if (serviceId) await keepFirstPrice(tx, serviceId, currency, unitPrice);
}

function serviceOf(catalogue: ReadonlyMap<string, ServiceRow>, { serviceId }: OfferLineFields, at: string) {
  if (serviceId === undefined) return undefined;
  const service = catalogue.get(serviceId);
  if (!service) throw new Invalid('offers.errors.serviceMissing', { fields: [`${at}serviceId`] });
  return service;
}

function priceOf(typed: OfferLineFields, service: ServiceRow | undefined, currency: string, at: string): bigint {
  const known = service?.currency === currency ? service.unitPrice : null;
  const price = typed.unitPrice ?? known;
  if (price === null && !service) missing(`${at}unitPrice`);
  if (price === null) throw new Invalid('offers.errors.priceMissing', { fields: [`${at}unitPrice`] });
  return price;
}

const vatOf = (typed: OfferLineFields, service: ServiceRow | undefined) =>
  typed.vatCategory === undefined && service
    ? {
        vatCategory: service.vatCategory,
        vatRate: service.vatRate,
        exemptionReason: service.exemptionReason ?? undefined,
      }
    : typed;

function missing(field: string): never {
  throw new Invalid('errors.required', { fields: [field] });
}
