import { ServiceFields } from '#domain/catalogue/model/service.ts';
import { ClientFields } from '#domain/clients/model/client.ts';
import { parseCnp } from '#domain/kernel/pure/cnp.ts';
import { countyByName, sectorIn } from '#domain/kernel/pure/counties.ts';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import { canonicalFromRomanian } from '#domain/kernel/pure/decimal.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import { unitByName } from '#domain/kernel/pure/units.ts';
import type { z } from 'zod';
import type { ImportField } from './layouts/layout.ts';
import type { Mapping } from './mapping.ts';

/** The field that a row breaks, and how: `cui:missing`. */
export type RowFault = `${string}:${'missing' | 'bad' | 'twice'}`;
export type Read<T> = { fields: T } | { fault: RowFault };

/** What stands for nothing in lists of other programs. */
const NOTHING = /^(-+|0+|n\/?a|null|\.)$/i;
/** A name that says that it is a company's. */
const COMPANY = /\b(s\.?r\.?l|s\.?a|s\.?n\.?c|p\.?f\.?a|i\.?i|i\.?f|s\.?c)\b\.?/i;

/** What a row says, by field; empty cells and those that stand for nothing are absent. */
export function valuesOf(cells: readonly string[], mapping: Mapping): Partial<Record<ImportField, string>> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([field, at]) => {
      const text = cells[at]?.trim() ?? '';
      return text === '' || NOTHING.test(text) ? [] : [[field, text]];
    }),
  );
}

/** A client as a row has it: a company by its CUI, a person by the CNP or by having neither, else from abroad. */
export function readClient(cells: readonly string[], mapping: Mapping): Read<ClientFields> {
  const { cui: code, county, city, country, email, name, ...rest } = valuesOf(cells, mapping);
  if (name === undefined) return { fault: 'name:missing' };
  const cui = code === undefined ? undefined : parseCui(code);
  const cnp = code === undefined || cui !== undefined ? undefined : parseCnp(code);
  const isAbroad = country !== undefined && !/^(ro|rou|romania)$/.test(fold(country));
  if (code !== undefined && cui === undefined && cnp === undefined && !isAbroad) return { fault: 'cui:bad' };
  if (code === undefined && !isAbroad && COMPANY.test(name)) return { fault: 'cui:missing' };
  const known = county === undefined ? undefined : countyByName(county);
  if (county !== undefined && known === undefined && !isAbroad) return { fault: 'county:bad' };
  const sector = known?.iso === 'RO-B' ? sectorIn(`${city ?? ''} ${rest.street ?? ''}`) : undefined;
  return checked(ClientFields, {
    ...rest,
    name,
    kind: isAbroad ? 'foreign' : cui !== undefined ? 'company' : 'person',
    ...(cui === undefined ? {} : { cui }),
    ...(cnp === undefined ? {} : { cnp }),
    ...(isAbroad ? { country: country.toUpperCase(), vatId: code } : {}),
    ...(known === undefined || isAbroad ? {} : { county: known.iso }),
    ...(city === undefined && sector === undefined ? {} : { city: sector ?? city }),
    ...(email === undefined ? {} : { email: email.split(/[,;\s]+/)[0] }),
  });
}

/** A service as a row has it; without a unit it is counted in pieces. */
export function readService(cells: readonly string[], mapping: Mapping): Read<ServiceFields> {
  const { name, description, unit, unitPrice, currency, vatRate } = valuesOf(cells, mapping);
  if (name === undefined) return { fault: 'name:missing' };
  const known = unit === undefined ? 'piece' : unitByName(unit);
  if (known === undefined) return { fault: 'unit:bad' };
  const price = unitPrice === undefined ? undefined : numberIn(unitPrice);
  if (unitPrice !== undefined && price === undefined) return { fault: 'unitPrice:bad' };
  const rate = vatRate === undefined ? undefined : rateIn(vatRate);
  if (vatRate !== undefined && rate === undefined) return { fault: 'vatRate:bad' };
  return checked(ServiceFields, {
    name,
    unit: known,
    ...(description === undefined ? {} : { description }),
    ...(price === undefined ? {} : { unitPrice: price }),
    ...(currency === undefined ? {} : { currency: /^(lei|leu|ron)$/i.test(currency) ? 'RON' : currency.toUpperCase() }),
    ...(rate === undefined ? {} : { vatRate: rate }),
  });
}

/** A number as people or a sheet write it. A sheet's may have more digits than a price. */
function numberIn(text: string): string | undefined {
  const plain = text.replace(/(lei|ron|eur|€)$/i, '').trim();
  if (/^\d+\.\d{3}$/.test(plain)) return canonicalFromRomanian(plain);
  if (/^-?\d+\.\d+$/.test(plain)) return String(Math.round(Number(plain) * 10_000) / 10_000);
  return canonicalFromRomanian(plain);
}

/** `21`, `21%`, `21,00` and a sheet's `0.21` as hundredths of a percent. */
function rateIn(text: string): number | undefined {
  const number = Number(numberIn(text.replace('%', '')));
  if (!Number.isFinite(number) || number < 0 || number > 100) return undefined;
  return Math.round((number > 0 && number < 1 ? number * 100 : number) * 100);
}

function checked<Fields>(schema: z.ZodType<Fields>, values: object): Read<Fields> {
  const parsed = schema.safeParse(values);
  return parsed.success
    ? { fields: parsed.data }
    : { fault: `${String(parsed.error.issues[0]?.path[0] ?? 'name')}:bad` };
}
