import { pluralRo } from '../plural.ts';
import type { ReadingKey, Readings } from '#domain/law/model/readings.ts';

type Words = { readonly [K in ReadingKey]: { question: string; basis: string; choices: Record<Readings[K], string> } };

const readings: Words = {
  'efactura.not_registered_seller': {
    question: 'Ce categorie de TVA poartă factura unui neplătitor?',
    basis: 'Cod fiscal art. 310 și regulile EN 16931; practica este împărțită.',
    choices: { O: 'O – în afara sferei TVA (VATEX-EU-O)', E: 'E – scutit, art. 310' },
  },
  'efactura.services_to_eu_business': {
    question: 'Ce categorie au serviciile către o firmă din UE?',
    basis: 'Cod fiscal art. 278 alin. (2); K rămâne numai pentru bunuri.',
    choices: { AE: 'AE – taxare inversă', O: 'O – neimpozabil în România' },
  },
  'efactura.foreign_buyer': {
    question: 'Se încarcă în SPV factura către un străin fără cod românesc?',
    basis: 'OUG 120/2021 art. 10 nu obligă; încărcarea este posibilă.',
    choices: { not_uploaded: 'Nu se încarcă', uploaded_as_foreign: 'Se încarcă, marcată «extern»' },
  },
  'efactura.storno_document': {
    question: 'Cu ce document se stornează?',
    basis: 'Cod fiscal art. 330 alin. (1) lit. b); obiceiul este factura cu minus.',
    choices: { negative_invoice: 'Factură cu minus (380)', credit_note: 'Notă de credit (381)' },
  },
  'efactura.person_without_cnp': {
    question: 'Ce se scrie pentru o persoană fizică fără CNP?',
    basis: 'OUG 138/2024; ANAF primește treisprezece zerouri.',
    choices: { thirteen_zeros: 'Treisprezece zerouri', nothing: 'Nimic' },
  },
};

export const law = {
  readings,
  billingTitle: 'Facturare și încasare',
  billingSaved: 'Regulile de facturare au fost salvate.',
  paymentDays: 'Termen de plată, în zile',
  paymentDaysHelp: 'Când nici contractul, nici clientul nu au altul.',
  cashFromPersons: 'Numerar de la persoane fizice',
  cashRegister: 'Avem casă de marcat: la încasare se cere numărul bonului fiscal',
  exempt: 'Suntem exceptați: se face chitanță',
  exemptionBasis: 'Temeiul exceptării',
  exemptionBasisHelp: 'De exemplu: OUG 28/1999 art. 2 alin. (1) lit. … Se cere când sunteți exceptați.',
  eurIban: 'IBAN pentru euro',
  usdIban: 'IBAN pentru dolari',
  foreignHelp: 'Se tipărește pe facturile în acea monedă.',
  readingsTitle: 'Unde legea lasă loc de interpretare',
  readingsLead:
    'Alegerea noastră stă prima; contabilul firmei poate alege altfel. Documentele emise de acum o urmează, cele emise rămân.',
  readingsSaved: 'Alegerile au fost salvate.',
  errors: { noSuchChoice: 'Alegeți unul dintre răspunsurile propuse.' },
  changes: {
    title: 'Schimbări de cote TVA',
    lead: 'Cotele de TVA sunt ținute cu ziua de la care se aplică. Aici vedeți ce trebuie corectat la dvs. când se schimbă.',
    inForce: (rates: string) => `În vigoare azi: ${rates}`,
    from: (date: string) => `De la ${date}`,
    now: 'Acum',
    nothing: 'Nimic de schimbat: tot ce aveți poartă cote în vigoare.',
    nothingAhead: 'Nimic din ce aveți nu este atins.',
    becomes: (before: string, after: string) => `${before} devine ${after}`,
    ends: (before: string) => `${before} nu se mai aplică`,
    begins: (after: string) => `apare cota ${after}`,
    source: (text: string) => `Temei: ${text}`,
    bears: (rates: string) => `are ${rates}`,
    services: 'Servicii din catalog',
    servicesHelp: 'Alegeți cota nouă; ofertele de după aceea o iau de aici.',
    drafts: 'Ciorne de factură',
    draftsHelp: 'Factura poartă cota din ziua livrării, nu a emiterii.',
    offers: 'Oferte deschise',
    offersHelp: 'Dacă sunt acceptate după schimbare, prețul cu TVA nu mai este cel din ofertă.',
    contracts: 'Contracte în vigoare',
    contractsHelp: 'Ce se livrează după schimbare se facturează cu cota nouă: faceți un act adițional.',
    draft: 'Ciornă',
    withoutContract: 'fără contract',
    runs: (count: number) => pluralRo(count, 'serviciu', 'servicii'),
  },
};
