import { Hono } from 'hono';
import { z } from 'zod';
import { type Refusals, withFaults } from '../core/with-faults.ts';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { type Company, companyOf } from './companies.ts';

const Question = z
  .array(z.object({ cui: z.coerce.number().int().positive(), data: z.string() }))
  .min(1)
  .max(100);

const refusals: Refusals = { refuse: (c) => c.json({ found: [], notFound: [0] }, 404) };

/** The public register of companies, v9: live answers begin at `found`. */
export const registerRoutes = (sandbox: Sandbox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  routes.post('/PlatitorTvaRest/v9/tva', withFaults(sandbox.faults, 'anaf', 'register', refusals), async (c) => {
    const questions = Question.safeParse(await c.req.json().catch(() => undefined));
    if (!questions.success) return c.json({ cod: 400, message: 'Bad Request' }, 400);
    const asked = questions.data.map(({ cui, data }) => ({ cui, data, company: companyOf(String(cui)) }));
    const found = asked.flatMap(({ company, data }) => (company === undefined ? [] : [record(company, data)]));
    return c.json({ found, notFound: asked.filter(({ company }) => company === undefined).map(({ cui }) => cui) });
  });
  return routes;
};

const upper = (text: string): string => text.toLocaleUpperCase('ro-RO').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ');

const record = (company: Company, data: string) => {
  const { cui, name, caen, traits, place, street, houseNumber, since } = company;
  const isVat = !traits.some((trait) => ['noVat', 'person', 'public', 'struckOff', 'inactive'].includes(trait));
  const isCash = traits.includes('cash');
  const isInactive = traits.includes('inactive');
  const isStruckOff = traits.includes('struckOff');
  const day = since.split('-').reverse().join('.');
  return {
    date_generale: {
      cui: Number(cui),
      data,
      denumire: upper(name),
      adresa: upper(`JUD. ${place.county}, ${place.locality}, ${street.trim()}, NR.${houseNumber}`),
      nrRegCom: company.tradeRegisterNumber,
      telefon: '',
      fax: '',
      codPostal: place.postal,
      act: '',
      stare_inregistrare: isStruckOff ? 'RADIERE din data 14.03.2024' : `INREGISTRAT din data ${day}`,
      data_inregistrare: since,
      cod_CAEN: caen,
      iban: '',
      statusRO_e_Factura: !isStruckOff && !isInactive,
      data_inreg_Reg_RO_e_Factura: isStruckOff || isInactive ? '' : '2024-01-01',
      organFiscalCompetent: '',
      forma_de_proprietate: '',
      forma_organizare: '',
      forma_juridica: '',
    },
    inregistrare_scop_Tva: { scpTVA: isVat, perioade_TVA: isVat ? [vatPeriod(since)] : [] },
    inregistrare_RTVAI: {
      dataInceputTvaInc: isCash ? since : '',
      dataSfarsitTvaInc: '',
      dataActualizareTvaInc: '',
      dataPublicareTvaInc: '',
      tipActTvaInc: '',
      statusTvaIncasare: isCash,
    },
    stare_inactiv: {
      dataInactivare: isInactive ? '2025-02-01' : '',
      dataReactivare: '',
      dataPublicare: '',
      dataRadiere: isStruckOff ? '2024-03-14' : '',
      statusInactivi: isInactive,
    },
    inregistrare_SplitTVA: { dataInceputSplitTVA: '', dataAnulareSplitTVA: '', statusSplitTVA: false },
    adresa_sediu_social: address('s', company),
    adresa_domiciliu_fiscal: address('d', company),
  };
};

const vatPeriod = (since: string) => ({
  data_inceput_ScpTVA: since,
  data_sfarsit_ScpTVA: '',
  data_anul_imp_ScpTVA: '',
  mesaj_ScpTVA: '',
});

const address = (prefix: 's' | 'd', { place, street, houseNumber }: Company) => ({
  [`${prefix}denumire_Strada`]: street,
  [`${prefix}numar_Strada`]: houseNumber,
  [`${prefix}denumire_Localitate`]: place.locality,
  [`${prefix}cod_Localitate`]: '1',
  [`${prefix}denumire_Judet`]: place.county,
  [`${prefix}cod_Judet`]: place.code,
  [`${prefix}cod_JudetAuto`]: place.auto,
  [prefix === 's' ? 'stara' : 'dtara']: '',
  [`${prefix}detalii_Adresa`]: '',
  [`${prefix}cod_Postal`]: place.postal,
});
