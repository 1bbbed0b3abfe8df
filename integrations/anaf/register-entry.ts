import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => commaLetters(value ?? ''));
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value === true);

/** The members of a register answer that we read; the rest may change as it likes. */
export const RegisterRecord = z.object({
  date_generale: z.object({
    cui: z.coerce.number(),
    denumire: text,
    adresa: text,
    nrRegCom: text,
    codPostal: text,
    cod_CAEN: text,
    stare_inregistrare: text,
    statusRO_e_Factura: flag,
  }),
  inregistrare_scop_Tva: z.object({ scpTVA: flag }).nullish(),
  inregistrare_RTVAI: z.object({ statusTvaIncasare: flag }).nullish(),
  stare_inactiv: z.object({ statusInactivi: flag, dataRadiere: text }).nullish(),
  inregistrare_SplitTVA: z.object({ statusSplitTVA: flag }).nullish(),
  adresa_sediu_social: z
    .object({
      sdenumire_Strada: text,
      snumar_Strada: text,
      sdenumire_Localitate: text,
      scod_JudetAuto: text,
      sdetalii_Adresa: text,
      scod_Postal: text,
    })
    .nullish(),
});

export type RegisterEntry = {
  /** Digits only. */
  cui: string;
  name: string;
  address: {
    /** Street, number and details; may be empty, then a person has to write it. */
    street: string;
    /** In Bucharest `SECTOR1`…`SECTOR6`, as BR-RO-100 wants it; elsewhere the town. */
    city: string;
    /** ISO 3166-2, `RO-XX`; empty when the register does not say. */
    county: string;
    /** Six digits or empty. */
    postalCode: string;
  };
  /** The address as one text, as the register prints it. */
  addressText: string;
  tradeRegisterNumber: string;
  isVatRegistered: boolean;
  /** TVA la încasare. */
  hasCashAccounting: boolean;
  hasSplitVat: boolean;
  isInactive: boolean;
  isStruckOff: boolean;
  isEInvoiceRegistered: boolean;
  /** Main CAEN code, when stated. */
  caen: string | undefined;
};

export const toEntry = (record: z.infer<typeof RegisterRecord>): RegisterEntry => {
  const general = record.date_generale;
  const seat = record.adresa_sediu_social;
  const county = seat?.scod_JudetAuto ?? '';
  return {
    cui: String(general.cui),
    name: general.denumire,
    address: {
      street: joined([seat?.sdenumire_Strada, number(seat?.snumar_Strada), seat?.sdetalii_Adresa]),
      city: city(seat?.sdenumire_Localitate ?? '', county),
      county: county === '' ? '' : `RO-${county.toUpperCase()}`,
      postalCode: postalCode(seat?.scod_Postal === '' ? general.codPostal : (seat?.scod_Postal ?? general.codPostal)),
    },
    addressText: general.adresa,
    tradeRegisterNumber: general.nrRegCom,
    isVatRegistered: record.inregistrare_scop_Tva?.scpTVA ?? false,
    hasCashAccounting: record.inregistrare_RTVAI?.statusTvaIncasare ?? false,
    hasSplitVat: record.inregistrare_SplitTVA?.statusSplitTVA ?? false,
    isInactive: record.stare_inactiv?.statusInactivi ?? false,
    isStruckOff: (record.stare_inactiv?.dataRadiere ?? '') !== '' || /^RADIERE/i.test(general.stare_inregistrare),
    isEInvoiceRegistered: general.statusRO_e_Factura,
    caen: general.cod_CAEN === '' ? undefined : general.cod_CAEN,
  };
};

/** The register still writes s and t with a cedilla; Romanian has a comma below. */
export const commaLetters = (value: string): string =>
  value.replace(/ş/g, 'ș').replace(/Ş/g, 'Ș').replace(/ţ/g, 'ț').replace(/Ţ/g, 'Ț').trim();

const joined = (parts: (string | undefined)[]): string => parts.filter((part) => (part ?? '') !== '').join(', ');

const number = (value: string | undefined): string => ((value ?? '') === '' ? '' : `nr. ${value}`);

/** «Sector 3 Mun. București» → `SECTOR3`; «Mun. Timișoara» → «Timișoara»; «Sat X Com. Y» stays, villages repeat names. */
const city = (locality: string, county: string): string => {
  const sector = /sector(?:ul)?\s*([1-6])/i.exec(locality)?.[1];
  if (sector !== undefined && county.toUpperCase() === 'B') return `SECTOR${sector}`;
  return locality.replace(/^(mun\.|municipiul|oraș|orș\.|or\.)\s+/i, '');
};

/** The register keeps postal codes as numbers, so Bucharest's lose their leading zero. */
const postalCode = (value: string): string => (/^\d{4,6}$/.test(value) ? value.padStart(6, '0') : '');
