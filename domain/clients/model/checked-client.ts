import type { ClientFields } from './client.ts';

export type KindFault = {
  field: 'cui' | 'country';
  key: 'clients.errors.cuiMissing' | 'clients.errors.countryForeign';
};

/** A public institution pays within 30 days unless its contract says otherwise. @law Legea 72/2013 art. 6 */
const INSTITUTION_DAYS = 30;

/** What a client of this kind must say and does not; undefined when nothing is missing. @law Cod fiscal art. 319 (20) */
export function faultOf({ kind, cui, country }: Pick<ClientFields, 'kind' | 'cui' | 'country'>): KindFault | undefined {
  if ((kind === 'company' || kind === 'institution') && cui === undefined)
    return { field: 'cui', key: 'clients.errors.cuiMissing' };
  return kind === 'foreign' && (country === undefined || country === 'RO')
    ? { field: 'country', key: 'clients.errors.countryForeign' }
    : undefined;
}

/** The row of a client: what its kind cannot have is left out, what the form left empty is empty. */
export function clientValues(fields: ClientFields) {
  const { kind, name } = fields;
  const isFiscal = kind === 'company' || kind === 'institution';
  const isForeign = kind === 'foreign';
  return {
    kind,
    name,
    cui: isFiscal ? (fields.cui ?? null) : null,
    vatId: isForeign ? (fields.vatId ?? null) : null,
    cnp: kind === 'person' ? (fields.cnp ?? null) : null,
    tradeRegisterNumber: isFiscal || isForeign ? (fields.tradeRegisterNumber ?? null) : null,
    street: fields.street ?? null,
    city: fields.city ?? null,
    county: isForeign ? null : (fields.county ?? null),
    postalCode: fields.postalCode ?? null,
    country: isForeign ? (fields.country ?? 'RO') : 'RO',
    email: fields.email ?? null,
    phone: fields.phone ?? null,
    iban: fields.iban ?? null,
    representativeName: fields.representativeName ?? null,
    representativeRole: fields.representativeRole ?? null,
    vatStatus: fields.vatStatus ?? (kind === 'person' ? ('not_registered' as const) : ('unknown' as const)),
    cashAccounting: fields.cashAccounting ?? ('unknown' as const),
    affiliation: fields.affiliation ?? ('independent' as const),
    language: fields.language ?? (isForeign ? ('en' as const) : ('ro' as const)),
    paymentDays: fields.paymentDays ?? (kind === 'institution' ? INSTITUTION_DAYS : null),
  };
}
